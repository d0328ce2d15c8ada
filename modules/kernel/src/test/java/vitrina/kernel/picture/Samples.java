package vitrina.kernel.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PictureSanitizer of our own making, honest ones and others. */
final class Samples {

    private Samples() {
    }

    /** White, with a red upper left quarter. */
    static byte[] painted(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return written(image, format);
    }

    static byte[] indexed(int width, int height) throws IOException {
        var colours = new IndexColorModel(1, 2, new int[] {0xFF0000, 0xFFFFFF}, 0, false, -1, 0);
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours), "png");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A photograph with a camera's note on how it was held, and more that nobody should read. */
    static byte[] withExif(byte[] jpeg, int orientation, String more) {
        var note = ByteBuffer.allocate(26).order(ByteOrder.BIG_ENDIAN).put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8)
                .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).array();
        var content = bytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII), note, more.getBytes(StandardCharsets.US_ASCII));
        var head = ByteBuffer.allocate(4).putShort((short) 0xFFE1).putShort((short) (content.length + 2)).array();
        return bytes(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG whose header claims any size; what it is made of packs to almost nothing. */
    static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0}).array();
        return bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, chunk("IHDR", header), chunk("IDAT", packed(40_000)),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] content) {
        var named = bytes(name.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(named);
        return bytes(ByteBuffer.allocate(4).putInt(content.length).array(), named, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** So many zeros, deflated. */
    static byte[] packed(int zeros) {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            var some = new byte[1_000];
            for (int written = 0; written < zeros; written += some.length) {
                deflated.write(some);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] animated(int width, int height, Color... frames) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var colour : frames) {
                var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                var pen = image.createGraphics();
                pen.setColor(colour);
                pen.fillRect(0, 0, width, height);
                pen.dispose();
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** Four colours of ink, as printers have them; the JDK writes such a raster but does not read it as a picture. */
    static byte[] cmyk(int width, int height) throws IOException {
        var raster = java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        var adobe = bytes(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14}, "Adobe".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0, 100, 0, 0, 0, 0, 0});
        return bytes(Arrays.copyOf(out.toByteArray(), 2), adobe, Arrays.copyOfRange(out.toByteArray(), 2, out.size()));
    }

    /** An extended WebP that claims one size and holds a picture of another. */
    static byte[] webp(int width, int height, int innerWidth, int innerHeight) {
        var extended = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(0).put(three(width - 1)).put(three(height - 1)).array();
        var inner = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).put(new byte[] {0x10, 0, 0, (byte) 0x9D, 0x01, 0x2A})
                .putShort((short) innerWidth).putShort((short) innerHeight).array();
        var content = bytes("WEBP".getBytes(StandardCharsets.US_ASCII), little("VP8X", extended), little("VP8 ", inner));
        return little("RIFF", content);
    }

    /** A WebP of animations within animations. */
    static byte[] nested(int depth) {
        var all = ByteBuffer.allocate(12 + 24 * depth).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + 24 * depth).put("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (int level = 0; level < depth; level++) {
            all.put("ANMF".getBytes(StandardCharsets.US_ASCII)).putInt(16 + 24 * (depth - level - 1)).put(new byte[16]);
        }
        return all.array();
    }

    private static byte[] three(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    private static byte[] little(String name, byte[] content) {
        return bytes(name.getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array(), content);
    }

    static int find(byte[] content, int first, int second) {
        for (int at = 0; at + 1 < content.length; at++) {
            if ((content[at] & 0xFF) == first && (content[at + 1] & 0xFF) == second) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
