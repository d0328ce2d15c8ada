package vitrina.kernel.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints a decoded picture upright, in sRGB and no larger than a page can use, and writes it. */
final class Canvas {

    /** Of the longer side; enough for a screen full of it. */
    static final int LONGEST_SIDE = 2_560;
    private static final float QUALITY = 0.9f;

    private Canvas() {
    }

    /** Photographs stay JPEG; what is drawn, or has holes, is PNG. */
    static Picture paint(BufferedImage image, int orientation, PictureType from) throws IOException {
        boolean holes = from != PictureType.JPEG && image.getColorModel().hasAlpha();
        var painted = painted(image, orientation, holes);
        boolean photograph = !holes && (from == PictureType.JPEG || from == PictureType.WEBP);
        return new Picture(written(painted, photograph ? "jpeg" : "png"), photograph ? "image/jpeg" : "image/png",
                painted.getWidth(), painted.getHeight());
    }

    private static BufferedImage painted(BufferedImage image, int orientation, boolean holes) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean turned = orientation > 4;
        var canvas = new BufferedImage(turned ? height : width, turned ? width : height,
                holes ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var upright = upright(orientation, width, height);
        upright.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        var pen = canvas.createGraphics();
        try {
            if (!holes) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            }
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, scale < 1
                    ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
                    : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            pen.drawImage(image, upright, null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    /** From how the camera lay to how the picture stands, for each of EXIF's eight ways. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage painted, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(painted, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
