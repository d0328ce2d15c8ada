package vitrina.kernel.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** A request whose body is here, whole: nothing behind it waits for the sender or asks the container to parse. */
class ReadRequest extends HttpServletRequestWrapper {

    /** Opens what was read. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    private final Content content;
    private final Map<String, String[]> parameters;
    private final List<Part> parts;
    private ServletInputStream stream;
    private BufferedReader reader;

    ReadRequest(HttpServletRequest request, Content content, Map<String, String[]> parameters, List<Part> parts) {
        super(request);
        this.content = content;
        this.parameters = parameters;
        this.parts = parts;
    }

    /** Deletes what was kept for this request. */
    void forget() throws IOException {
        // Memory goes by itself.
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Body(content.open());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
        return reader;
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    /** Of what is no form with files there are none: whoever asks finds that the file is missing. */
    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public Part getPart(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst().orElse(null);
    }

    /** Always ready, for it is here. */
    private static final class Body extends ServletInputStream {

        private final InputStream in;

        Body(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, length);
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public boolean isFinished() {
            try {
                return in.available() == 0;
            } catch (IOException closed) {
                return true;
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read already");
        }
    }
}
