package vitrina.backoffice.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import vitrina.kernel.web.KeptStream;

/**
 * Sends the scripts and styles of Faces compressed, and keeps them so. The listener could do that too, but then it would also unpack
 * whatever strangers send packed, without a limit.
 */
public class ResourceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int KEPT_BYTES = 8 << 20;
    private static final Set<String> PACKED = Set.of("text/css", "text/javascript", "application/javascript");

    /** By what was packed: an address has as many spellings as a stranger likes. */
    private final transient Cache<String, byte[]> packed = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((String digest, byte[] bytes) -> digest.length() + bytes.length).build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept-Encoding");
        var accepted = request.getHeader("Accept-Encoding");
        if (!request.getMethod().equals("GET") || accepted == null || !accepted.contains("gzip")) {
            chain.doFilter(request, response);
            return;
        }
        var written = new Written(response);
        chain.doFilter(request, written);
        var bytes = written.bytes.toByteArray();
        var type = String.valueOf(response.getContentType()).replaceFirst(";.*", "");
        if (response.getStatus() == HttpServletResponse.SC_OK && PACKED.contains(type) && bytes.length > 0) {
            var plain = bytes;
            bytes = packed.get(digest(plain), any -> zipped(plain));
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many are kept packed. */
    long kept() {
        packed.cleanUp();
        return packed.estimatedSize();
    }

    private static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Keeps the body and lets everything else through. */
    private static final class Written extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new KeptStream(bytes);
        }

        @Override
        public void setContentLength(int length) {
            // Another one when it is packed.
        }

        @Override
        public void setContentLengthLong(long length) {
            // Another one when it is packed.
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Content-Length")) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void flushBuffer() {
            // Nothing leaves before it is whole.
        }
    }
}
