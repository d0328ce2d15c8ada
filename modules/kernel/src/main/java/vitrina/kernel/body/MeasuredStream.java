package vitrina.kernel.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A stream that ends with a refusal after so many bytes or so much time, however fast or slowly it is fed. */
final class MeasuredStream extends FilterInputStream {

    private final long most;
    private final long end;
    private long read;

    MeasuredStream(InputStream in, long most, Duration time) {
        super(in);
        this.most = most;
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new BodyRefused(408, null);
        }
        int count = fed(buffer, offset, length);
        read += Math.max(0, count);
        if (read > most) {
            throw new BodyRefused(413, null);
        }
        return count;
    }

    private int fed(byte[] buffer, int offset, int length) throws BodyRefused {
        try {
            return super.in.read(buffer, offset, length);
        } catch (IOException stopped) {
            throw new BodyRefused(408, stopped);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8_192)], 0, (int) Math.min(count, 8_192)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
