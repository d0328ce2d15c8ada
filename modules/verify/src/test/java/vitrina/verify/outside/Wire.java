package vitrina.verify.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vitrina.verify.Suite;

/** HTTP byte by byte, so that anything at all can be sent: what no client library would write is what strangers write. */
final class Wire {

    /** What came back. A status of 0: the connection was closed without a word. */
    record Answer(int status, String head, String body) {

        List<String> headers(String name) {
            return Pattern.compile("(?im)^" + name + ": *(.*?)\r?$").matcher(head).results().map(one -> one.group(1)).toList();
        }
    }

    private static final int LONGEST_WAIT_MS = 30_000;
    private static final int LARGEST_ANSWER = 4 << 20;

    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d{1,9})");

    private Wire() {
    }

    static Socket open() throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", Suite.port()), LONGEST_WAIT_MS);
        socket.setSoTimeout(LONGEST_WAIT_MS);
        return socket;
    }

    /** Request line and headers of a request, without the empty line. */
    static String head(String method, String target, String... headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + Suite.port() + "\r\nConnection: close\r\n"
                + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
    }

    static Answer get(String target, String... headers) throws IOException {
        return send(head("GET", target, headers) + "\r\n", new byte[0]);
    }

    static Answer post(String method, String target, String type, byte[] body, String... headers) throws IOException {
        var all = new ArrayList<>(List.of("Content-Type: " + type, "Content-Length: " + body.length, "Sec-Fetch-Site: same-origin"));
        all.addAll(List.of(headers));
        return send(head(method, target, all.toArray(String[]::new)) + "\r\n", body);
    }

    static Answer send(String head, byte[] body) throws IOException {
        try (var socket = open()) {
            try {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (IOException answeredEarly) {
                // It may have said no before it heard all.
            }
            return read(socket);
        }
    }

    static Answer read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16_384];
        try {
            for (int read; bytes.size() < LARGEST_ANSWER && !isWhole(bytes) && (read = socket.getInputStream().read(buffer)) >= 0;) {
                bytes.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException silence) {
            throw silence;
        } catch (IOException reset) {
            // What came before counts.
        }
        var text = bytes.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        var status = Pattern.compile("^HTTP/1\\.[01] (\\d{3})").matcher(text);
        return new Answer(status.find() ? Integer.parseInt(status.group(1)) : 0, end < 0 ? text : text.substring(0, end),
                end < 0 ? "" : text.substring(end + 4));
    }

    /** A connection may stay open after its answer, for a body that never came. */
    private static boolean isWhole(ByteArrayOutputStream bytes) {
        var text = bytes.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var length = LENGTH.matcher(text.substring(0, end));
        return length.find() ? bytes.size() >= end + 4 + Long.parseLong(length.group(1)) : text.endsWith("\r\n0\r\n\r\n");
    }
}
