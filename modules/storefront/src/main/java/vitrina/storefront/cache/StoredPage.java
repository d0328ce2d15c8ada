package vitrina.storefront.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A rendered page, plain and (once asked for) compressed. */
public final class StoredPage {

    private static final int WORTH_ZIPPING = 1_000;
    /** Bytes of a number in a set. */
    private static final int PRODUCT = 40;

    private final int status;
    private final byte[] plain;
    private final Set<Long> products;
    private volatile byte[] zipped;
    private volatile String tag;

    private StoredPage(int status, byte[] plain, Set<Long> products) {
        this.status = status;
        this.plain = plain;
        this.products = products;
    }

    /** @param products whose change makes the page untrue */
    public static StoredPage of(int status, String html, Set<Long> products) {
        return new StoredPage(status, html.getBytes(StandardCharsets.UTF_8), Set.copyOf(products));
    }

    public StoredPage withStatus(int other) {
        return new StoredPage(other, plain, products);
    }

    public int status() {
        return status;
    }

    boolean shows(Set<Long> changed) {
        return changed.stream().anyMatch(products::contains);
    }

    /** Bytes it occupies. */
    int weight() {
        return plain.length + (zipped == null ? 0 : zipped.length) + PRODUCT * products.size();
    }

    /** @param tagged whether browsers may ask "still the same?" */
    public void send(boolean tagged, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tagged && status == 200) {
            response.setHeader("ETag", tag());
            if (tag().equals(request.getHeader("If-None-Match"))) {
                response.setStatus(304);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Encoding");
        var accepted = request.getHeader("Accept-Encoding");
        var body = plain;
        if (plain.length > WORTH_ZIPPING && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = zipped(tagged);
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private String tag() {
        if (tag == null) {
            var sum = new CRC32C();
            sum.update(plain);
            tag = "W/\"" + Long.toString(sum.getValue(), 36) + "-" + Integer.toString(plain.length, 36) + "\"";
        }
        return tag;
    }

    private byte[] zipped(boolean often) {
        if (zipped == null) {
            var out = new ByteArrayOutputStream(plain.length / 4);
            try (var zip = new GZIPOutputStream(out) {
                {
                    def.setLevel(often ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
                }
            }) {
                zip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            zipped = out.toByteArray();
        }
        return zipped;
    }
}
