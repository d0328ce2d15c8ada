package vitrina.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** Keeps files under their SHA-256, so that the same content is kept once and a name never comes from outside (Q17). */
@ApplicationScoped
public class FileStore {

    private static final Map<String, String> EXTENSIONS = Map.of("image/png", "png", "image/jpeg", "jpg",
            "image/webp", "webp", "image/gif", "gif", "image/svg+xml", "svg", "application/pdf", "pdf",
            "text/csv", "csv", "text/plain", "txt", "application/octet-stream", "bin");

    @Inject
    private Settings settings;

    /**
     * @param contentType what the caller found out by looking at the content
     * @param most        bytes; more is refused with kernel.file-too-large
     */
    public StoredFile put(InputStream content, String contentType, long most) {
        var extension = EXTENSIONS.getOrDefault(contentType, "bin");
        try {
            var folder = Files.createDirectories(folder());
            var temporary = Files.createTempFile(folder, "new", ".tmp");
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                long size = 0;
                try (var in = new DigestInputStream(content, digest); var out = Files.newOutputStream(temporary)) {
                    var buffer = new byte[1 << 16];
                    for (int read; (read = in.read(buffer)) >= 0;) {
                        size += read;
                        if (size > most) {
                            throw new Refusal("kernel.file-too-large", most);
                        }
                        out.write(buffer, 0, read);
                    }
                }
                var key = HexFormat.of().formatHex(digest.digest()) + "." + extension;
                var path = path(key);
                Files.createDirectories(path.getParent());
                Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
                return new StoredFile(key, path, contentType, size);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<StoredFile> find(String key) {
        if (!key.matches("[0-9a-f]{64}\\.[a-z]{3,4}")) {
            return Optional.empty();
        }
        var path = path(key);
        var extension = key.substring(65);
        var type = EXTENSIONS.entrySet().stream().filter(e -> e.getValue().equals(extension)).map(Map.Entry::getKey)
                .findFirst().orElse("application/octet-stream");
        try {
            return Files.isRegularFile(path)
                    ? Optional.of(new StoredFile(key, path, type, Files.size(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String key) {
        return folder().resolve(key.substring(0, 2)).resolve(key);
    }

    private Path folder() {
        return Path.of(settings.get(KernelSettings.HOME), "files");
    }
}
