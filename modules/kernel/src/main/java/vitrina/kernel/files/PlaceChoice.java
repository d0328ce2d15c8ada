package vitrina.kernel.files;

import java.nio.file.Path;
import java.util.Optional;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.files.place.FilePlace;
import vitrina.kernel.files.place.FolderPlace;
import vitrina.kernel.files.place.S3Address;
import vitrina.kernel.files.place.S3Place;
import vitrina.kernel.files.place.SharedFolderPlace;
import vitrina.kernel.settings.FileSettings;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;

/** Which place the operator's settings mean. */
final class PlaceChoice {

    private static final String S3 = "s3://";
    private static final long MEGABYTE = 1_000_000;

    private final Settings settings;
    private final Path home;

    PlaceChoice(Settings settings) {
        this.settings = settings;
        home = Path.of(settings.get(KernelSettings.HOME));
    }

    FilePlace place() {
        return place(FileSettings.FILES);
    }

    /** Where the files were before, as said or else in the folder of this node; nothing when that is the same place. */
    Optional<FilePlace> former(FilePlace place) {
        var former = place(FileSettings.FROM);
        return former.words().equals(place.words()) ? Optional.empty() : Optional.of(former);
    }

    private FilePlace place(Setting<String> setting) {
        var said = settings.get(setting);
        if (said.isBlank()) {
            return new FolderPlace(home.resolve("files"));
        }
        if (said.startsWith(S3) && said.length() > S3.length()) {
            return bucket(said.substring(S3.length()));
        }
        if (!said.contains("://") && Path.of(said).isAbsolute()) {
            return new SharedFolderPlace(Path.of(said).normalize(), home.resolve("tmp"));
        }
        throw new StartRefused(
                setting.environmentName() + " must be empty, the absolute path of a shared folder, or s3://bucket, not \"" + said + "\".");
    }

    private FilePlace bucket(String path) {
        var parts = path.split("/", 2);
        var prefix = parts.length == 1 ? "" : parts[1].replaceAll("^/+|/+$", "");
        var endpoint = settings.get(FileSettings.S3_ENDPOINT);
        var address = new S3Address(parts[0], prefix.isEmpty() ? "" : prefix + "/", endpoint, settings.get(FileSettings.S3_REGION),
                settings.get(FileSettings.S3_KEY), settings.get(FileSettings.S3_SECRET), settings.get(FileSettings.S3_PATH_STYLE));
        try {
            return new S3Place(address, home, settings.get(FileSettings.CACHE) * MEGABYTE);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new StartRefused("VITRINA_FILES_S3_ENDPOINT must be empty or an address like https://s3.example.com, not \"" + endpoint + "\".", e);
        }
    }
}
