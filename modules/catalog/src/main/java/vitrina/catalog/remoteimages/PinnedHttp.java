package vitrina.catalog.remoteimages;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET to one address that was checked before. The JDK's client resolves names itself, so that a name could answer with another
 * address between the check and the connection (DNS rebinding); here the connection goes to the checked address and only the
 * certificate and the Host header carry the name.
 */
final class PinnedHttp {

    private static final int LONGEST_HEAD = 32_768;
    private final Duration patience;
    private final int largest;

    /**
     * @param patience for connecting, for each silence, and twice for the whole;
     * @param largest bytes of a body
     */
    PinnedHttp(Duration patience, int largest) {
        this.patience = patience;
        this.largest = largest;
    }

    /** @param headers by lower-case name */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    Answer get(URI uri, InetAddress address) throws IOException {
        boolean tls = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        long end = System.nanoTime() + patience.toNanos() * 2;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            try (Socket socket = tls ? secured(plain, uri.getHost(), port) : plain) {
                String path = (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
                String request = "GET " + path + " HTTP/1.1\r\nHost: " + uri.getHost() + (uri.getPort() > 0 ? ":" + port : "")
                        + "\r\nUser-Agent: Vitrina\r\nAccept: image/webp,image/png,image/jpeg,image/gif\r\nAccept-Encoding: identity\r\n"
                        + "Connection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                return read(new BufferedInputStream(socket.getInputStream()), end);
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Answer read(InputStream in, long end) throws IOException {
        String[] status = line(in).split(" ", 3);
        if (status.length < 2 || !status[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("not an HTTP answer");
        }
        Map<String, String> headers = new HashMap<>();
        int size = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            size += line.length();
            if (size > LONGEST_HEAD) {
                throw new FetchRefused("the answer's head is too long");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        int code = Integer.parseInt(status[1]);
        return new Answer(code, headers, code == 200 ? body(in, headers, end) : new byte[0]);
    }

    private byte[] body(InputStream in, Map<String, String> headers, long end) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String length = headers.getOrDefault("content-length", "");
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            for (long chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
                copy(in, body, chunk, end);
                line(in);
            }
        } else if (length.matches("[0-9]{1,18}")) {
            copy(in, body, Long.parseLong(length), end);
        } else {
            copy(in, body, Long.MAX_VALUE, end);
        }
        return body.toByteArray();
    }

    private static long chunk(InputStream in) throws IOException {
        String size = line(in).split(";", 2)[0].strip();
        if (!size.matches("[0-9A-Fa-f]{1,12}")) {
            throw new IOException("a broken chunk");
        }
        return Long.parseLong(size, 16);
    }

    private void copy(InputStream in, ByteArrayOutputStream body, long count, long end) throws IOException {
        if (count != Long.MAX_VALUE && body.size() + count > largest) {
            throw new FetchRefused("larger than " + largest + " bytes");
        }
        byte[] buffer = new byte[16_384];
        for (long left = count; left > 0;) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                if (count == Long.MAX_VALUE) {
                    return;
                }
                throw new EOFException("the answer broke off");
            }
            body.write(buffer, 0, read);
            left -= read;
            if (body.size() > largest) {
                throw new FetchRefused("larger than " + largest + " bytes");
            }
            if (System.nanoTime() > end) {
                throw new IOException("too slow");
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the answer broke off");
            }
            if (line.length() > LONGEST_HEAD) {
                throw new FetchRefused("a line of the answer is too long");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
