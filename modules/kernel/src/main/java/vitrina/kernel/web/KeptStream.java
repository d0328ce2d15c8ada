package vitrina.kernel.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** Keeps what an answer writes instead of sending it. */
public final class KeptStream extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    public KeptStream(ByteArrayOutputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public void write(int one) {
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
        bytes.write(some, offset, length);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("What is kept is never waited for");
    }
}
