package vitrina.kernel.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageReader;
import vitrina.kernel.refusal.Refusal;

/** Makes pictures from outside ours: looked at, decoded within bounds, turned upright and written anew without anything but pixels. */
@ApplicationScoped
public class PictureSanitizer {

    static final int LONGEST_SIDE = 12_000;
    static final long MOST_PIXELS = 40_000_000;
    /** The reader of WebP is slow: some seconds for so many, and it cannot be hurried by reading fewer dots. */
    static final long MOST_WEBP_PIXELS = 12_500_000;
    /** Ordinary progressive JPEGs have ten to twenty. */
    private static final int MOST_SCANS = 50;
    /** Dots that all scans together go over: some seconds' work. */
    private static final long MOST_SCANNED = 600_000_000;
    /** A decoded picture is held in so many bytes; of a larger one every second or third dot is read. */
    private static final long DECODED = 40_000_000;
    /** One that is larger than this is decoded alone. */
    private static final long LARGE = 8_000_000;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Readers readers = new Readers();

    /**
     * The first picture of an animated one counts.
     *
     * @param most bytes
     * @throws Refusal kernel.file-too-large, kernel.picture-type, kernel.picture-too-large, kernel.picture-damaged, kernel.busy
     */
    public Picture clean(InputStream content, int most) {
        try {
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refusal("kernel.file-too-large", most);
            }
            return clean(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Picture clean(byte[] bytes) {
        var type = PictureType.of(bytes).orElseThrow(() -> new Refusal("kernel.picture-type"));
        var look = new Look(type, bytes);
        if (look.isBroken() || look.scans() > MOST_SCANS) {
            throw damaged();
        }
        if (Math.max(look.width(), look.height()) > LONGEST_SIDE || look.pixels() > (type == PictureType.WEBP ? MOST_WEBP_PIXELS : MOST_PIXELS)
                || look.scans() * look.pixels() > MOST_SCANNED) {
            throw new Refusal("kernel.picture-too-large", look.width(), look.height());
        }
        // Before any reader has it: what a reader keeps of a header can be as large as a picture.
        int taken = look.pixels() > LARGE || type == PictureType.WEBP ? AT_ONCE : 1;
        enter(taken);
        try {
            return decoded(type, bytes, look);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw damaged();
        } finally {
            places.release(taken);
        }
    }

    private Picture decoded(PictureType type, byte[] bytes, Look look) throws IOException {
        var reader = readers.of(type);
        try {
            reader.setInput(new ByteArrayImageInputStream(bytes), false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > look.pixels()) {
                throw damaged();
            }
            return Canvas.paint(read(reader, width, height), look.orientation(), type);
        } finally {
            reader.dispose();
        }
    }

    private void enter(int taken) {
        try {
            if (places.tryAcquire(taken, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal("kernel.busy");
    }

    private static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        var model = reader.getImageTypes(0).next().getSampleModel();
        long each = Math.max(1, (long) model.getNumDataElements() * DataBuffer.getDataTypeSize(model.getDataType()) / Byte.SIZE);
        int step = 1;
        while ((long) (width / step + 1) * (height / step + 1) * each > DECODED) {
            step++;
        }
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var clock = new Deadline(LONGEST);
        reader.addIIOReadProgressListener(clock);
        var image = reader.read(0, how);
        if (clock.isOver()) {
            throw damaged();
        }
        return image;
    }

    private static Refusal damaged() {
        return new Refusal("kernel.picture-damaged");
    }
}
