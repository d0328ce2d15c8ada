package vitrina.storefront.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import vitrina.kernel.boot.Dev;

/** Style sheets, scripts and fonts below {@code /assets}, kept in memory with a version made from their content. */
@ApplicationScoped
public class Assets {

    /**
     * A file ready to be sent.
     * @param zipped null when compressing gains nothing
     */
    record Asset(byte[] plain, byte[] zipped, String version, String type) {}

    @Inject
    private ServletContext context;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** The address of a file below /assets, changing with its content, so that browsers may keep it for ever. */
    public String url(String path) {
        return "/assets/" + path + "?v=" + find("/assets/" + path).map(Asset::version).orElse("0");
    }

    Optional<Asset> find(String path) {
        var asset = known.get(path);
        if (asset == null || Dev.isOn()) {
            asset = load(path);
            if (asset != null) {
                known.put(path, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    private Asset load(String path) {
        try (var stream = context.getResourceAsStream(path)) {
            if (stream == null) {
                return null;
            }
            var plain = stream.readAllBytes();
            var sum = new CRC32C();
            sum.update(plain);
            var type = context.getMimeType(path);
            return new Asset(plain, path.endsWith(".woff2") ? null : zip(plain), Long.toString(sum.getValue(), 36),
                    type == null ? "application/octet-stream" : type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.size() < plain.length ? out.toByteArray() : null;
    }
}
