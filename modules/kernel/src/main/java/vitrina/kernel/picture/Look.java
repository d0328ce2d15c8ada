package vitrina.kernel.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A look at a picture before anything decodes it, for what its header does not tell or what a reader would take on trust: how it lies,
 * how often a JPEG goes over the whole picture, how large what is inside a WebP really is, whether parts reach beyond the end.
 */
final class Look {

    private static final byte[] NONE = {};
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PNG_START = 8;
    private static final int WEBP_START = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int ANIMATION_HEAD = 16;
    private static final int CHECKSUM = 4;
    /** Fourteen bits. */
    private static final int SIDE = 0x3FFF;
    private static final int MOST_COMPONENTS = 4;
    /** Ordinary ones have some dozens; each costs its reader memory, however small it is. */
    private static final int MOST_SEGMENTS = 1_000;
    /** Tables, scans and the interval of restarts; from E0 on applications and comments. */
    private static final Set<Integer> KNOWN = Set.of(0xC4, 0xDA, 0xDB, 0xDD);

    private final byte[] bytes;
    private byte[] exif = NONE;
    private int scans;
    private long width;
    private long height;
    private boolean broken;

    Look(PictureType type, byte[] bytes) {
        this.bytes = bytes;
        switch (type) {
            case JPEG -> jpeg();
            case PNG -> png();
            case WEBP -> webp(WEBP_START, whole());
            case GIF -> measure(side(ByteOrder.LITTLE_ENDIAN, 6), side(ByteOrder.LITTLE_ENDIAN, 8));
        }
    }

    int orientation() {
        return Exif.orientation(exif);
    }

    /** Each goes over the whole picture and costs as much as decoding one. */
    int scans() {
        return scans;
    }

    /** Dots of the largest picture inside, as its header tells. */
    long pixels() {
        return Math.max(width, height) > Integer.MAX_VALUE ? Long.MAX_VALUE : width * height;
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }

    boolean isBroken() {
        return broken;
    }

    /** Markers as decoders read them. What they would read in another way, or at another price than its size tells, is not let in. */
    private void jpeg() {
        boolean framed = false;
        int segments = 0;
        for (int at = 2; at + 4 <= bytes.length;) {
            int marker = bytes[at + 1] & 0xFF;
            if (bytes[at] != (byte) 0xFF || marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7) {
                at++; // dots, a filler or a restart
                continue;
            }
            if (marker == 0xD9) {
                return;
            }
            int length = ByteBuffer.wrap(bytes).getShort(at + 2) & 0xFFFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            // Lossless, arithmetic and hierarchical pictures are held in memory whole, whatever part is asked for.
            if (frame && (framed || marker > 0xC2 || at + 10 > bytes.length || (bytes[at + 9] & 0xFF) > MOST_COMPONENTS)
                    || !frame && !KNOWN.contains(marker) && (marker < 0xE0 || marker > 0xEF && marker != 0xFE) || length < 2
                    || ++segments > MOST_SEGMENTS) {
                broken = true;
                return;
            }
            framed |= frame;
            if (frame) {
                measure(side(ByteOrder.BIG_ENDIAN, at + 7), side(ByteOrder.BIG_ENDIAN, at + 5));
            }
            if (marker == 0xDA) {
                scans++;
            } else if (marker == 0xE1 && exif.length == 0 && Arrays.equals(part(at + 4, MARK.length), MARK)) {
                exif = part(at + 4 + MARK.length, length - 2 - MARK.length);
            }
            at += 2 + length;
        }
    }

    private void png() {
        for (int at = PNG_START; at + CHUNK_HEAD <= bytes.length;) {
            long size = ByteBuffer.wrap(bytes).getInt(at) & 0xFFFFFFFFL;
            var name = name(at + 4);
            if (beyond(at, size) || name.equals("IEND")) {
                return;
            }
            if (name.equals("IHDR") && size >= 8) {
                measure(ByteBuffer.wrap(bytes).getInt(at + CHUNK_HEAD) & 0xFFFFFFFFL,
                        ByteBuffer.wrap(bytes).getInt(at + CHUNK_HEAD + 4) & 0xFFFFFFFFL);
            }
            if (name.equals("eXIf")) {
                exif = part(at + CHUNK_HEAD, (int) size);
            }
            at += CHUNK_HEAD + (int) size + CHECKSUM;
        }
    }

    /** Where a WebP says it ends. */
    private int whole() {
        long size = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL;
        return (int) Math.min(bytes.length, CHUNK_HEAD + size);
    }

    private void webp(int from, int to) {
        for (int at = from; at + CHUNK_HEAD <= to;) {
            var little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            long size = little.getInt(at + 4) & 0xFFFFFFFFL;
            if (beyond(at, size)) {
                return;
            }
            int content = at + CHUNK_HEAD;
            switch (name(at)) {
                case "EXIF" -> exif = Arrays.equals(part(content, MARK.length), MARK)
                        ? part(content + MARK.length, (int) size - MARK.length)
                        : part(content, (int) size);
                case "VP8 " -> measure(bits(little, content + 6, size), bits(little, content + 8, size));
                case "VP8L" -> measure((lossless(little, content, size) & SIDE) + 1, (lossless(little, content, size) >> 14 & SIDE) + 1);
                case "ANMF" -> {
                    if (from == WEBP_START) { // a picture of an animation holds no animation
                        webp(content + ANIMATION_HEAD, content + (int) size);
                    }
                }
                default -> {}
            }
            at += CHUNK_HEAD + (int) size + (int) (size & 1);
        }
    }

    /** A side of a lossy picture. */
    private static int bits(ByteBuffer little, int at, long size) {
        return size < 10 ? 0 : little.getShort(at) & SIDE;
    }

    /** Both sides of a lossless one, each less by one. */
    private static int lossless(ByteBuffer little, int content, long size) {
        return size < 5 ? 0 : little.getInt(content + 1);
    }

    private int side(ByteOrder order, int at) {
        return at + 2 > bytes.length ? 0 : ByteBuffer.wrap(bytes).order(order).getShort(at) & 0xFFFF;
    }

    private void measure(long wide, long high) {
        if (wide * high >= width * height) {
            width = wide;
            height = high;
        }
    }

    private boolean beyond(int at, long size) {
        broken |= at + CHUNK_HEAD + size > bytes.length;
        return broken;
    }

    private String name(int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    private byte[] part(int from, int length) {
        return from >= bytes.length || length <= 0 ? NONE : Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
    }
}
