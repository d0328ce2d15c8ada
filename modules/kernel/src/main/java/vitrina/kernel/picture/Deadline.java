package vitrina.kernel.picture;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the decoding of a picture that takes too long. */
final class Deadline implements IIOReadProgressListener {

    private final long end;
    private boolean over;

    Deadline(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (System.nanoTime() > end) {
            over = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {
        imageProgress(source, 0);
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        imageProgress(source, 0);
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {
        imageProgress(source, 0);
    }

    @Override
    public void imageComplete(ImageReader source) {
        // what is complete is taken
    }

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
        imageProgress(source, 0);
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {
        imageProgress(source, percentageDone);
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        imageProgress(source, 0);
    }

    @Override
    public void readAborted(ImageReader source) {
        over = true;
    }
}
