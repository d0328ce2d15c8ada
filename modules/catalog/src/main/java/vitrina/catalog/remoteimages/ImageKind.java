package vitrina.catalog.remoteimages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What an image is by its first bytes, whatever its sender calls it. SVG is not taken from strangers, since it can carry script.
 *
 * @param width 0 when the format is not measured
 */
record ImageKind(String contentType, int width, int height) {

    private static final int LARGEST_SIDE = 12_000;

    /** @throws FetchRefused when the bytes are no image of a known kind, or it is unreasonably large */
    static ImageKind of(byte[] bytes) throws IOException {
        String type = type(bytes);
        if (type.equals("image/webp")) {
            return new ImageKind(type, 0, 0);
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new FetchRefused("the image cannot be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LARGEST_SIDE || height > LARGEST_SIDE || width < 1 || height < 1) {
                    throw new FetchRefused("the image measures " + width + " x " + height);
                }
                return new ImageKind(type, width, height);
            } catch (RuntimeException broken) {
                throw new FetchRefused("the image cannot be read");
            } finally {
                reader.dispose();
            }
        }
    }

    private static String type(byte[] b) throws FetchRefused {
        if (starts(b, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "image/png";
        }
        if (starts(b, 0, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (starts(b, 0, 'G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (starts(b, 0, 'R', 'I', 'F', 'F') && starts(b, 8, 'W', 'E', 'B', 'P')) {
            return "image/webp";
        }
        throw new FetchRefused("not an image");
    }

    private static boolean starts(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
