package vitrina.storefront.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import vitrina.kernel.web.KeptStream;

/** Keeps what a Facelet writes and lets none of its headers, cookies or errors reach the real response. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter(32_768);
    private final PrintWriter writer = new PrintWriter(text);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
    private int refused;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    String text() {
        if (refused != 0) {
            throw new IllegalStateException("The view answered " + refused);
        }
        writer.flush();
        return bytes.size() > 0 ? bytes.toString(StandardCharsets.UTF_8) : text.toString();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new KeptStream(bytes);
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void sendError(int status) {
        refused = status;
    }

    @Override
    public void sendError(int status, String message) {
        refused = status;
    }

    @Override
    public void setHeader(String name, String value) {
        // the page's headers are set by the renderer
    }

    @Override
    public void addHeader(String name, String value) {
        // the page's headers are set by the renderer
    }

    @Override
    public void addCookie(Cookie cookie) {
        // no cookie from a page
    }

    @Override
    public void setContentType(String type) {
        // always text/html in UTF-8
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // always UTF-8
    }

    @Override
    public void setContentLength(int length) {
        // unknown until rendered
    }

    @Override
    public void setContentLengthLong(long length) {
        // unknown until rendered
    }

    @Override
    public void setStatus(int status) {
        // the page's own word counts
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    @Override
    public void reset() {
        text.getBuffer().setLength(0);
        bytes.reset();
    }

    @Override
    public void resetBuffer() {
        reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }
}
