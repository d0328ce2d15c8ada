package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the files are that all nodes of a database share. Told by whoever runs the machine, the same for every node. */
@ApplicationScoped
public class FileSettings implements SettingGroup {

    /** Empty for the folder in VITRINA_HOME; an absolute path for a shared folder; {@code s3://bucket/prefix}. */
    public static final Setting<String> FILES = Setting.text("files", "").at();
    /** Where they were before, when that is not the folder in VITRINA_HOME. */
    public static final Setting<String> FROM = Setting.text("files.from", "").at();
    /** The database that files belonged to which are this one's now. */
    public static final Setting<String> TAKE_OVER = Setting.text("files.take-over", "").at();
    /** Bounds what a node keeps of a bucket. */
    public static final Setting<Integer> CACHE = Setting.number("files.cache.mb", 2_000, 50, 10_000_000).at();
    public static final Setting<String> S3_ENDPOINT = Setting.text("files.s3.endpoint", "").at();
    public static final Setting<String> S3_REGION = Setting.text("files.s3.region", "us-east-1").at();
    public static final Setting<String> S3_KEY = Setting.text("files.s3.key", "").at();
    public static final Setting<String> S3_SECRET = Setting.secret("files.s3.secret").at();
    /** The bucket in the path of the address and not in its host; every server understands that. */
    public static final Setting<Boolean> S3_PATH_STYLE = Setting.flag("files.s3.path-style", true).at();

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(FILES, FROM, TAKE_OVER, CACHE, S3_ENDPOINT, S3_REGION, S3_KEY, S3_SECRET, S3_PATH_STYLE);
    }
}
