package vitrina.kernel.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.kernel.picture.Samples.bytes;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.refusal.Refusal;

/** PictureSanitizer from outside are decoded within bounds, and only their pixels are kept. */
@Tag("FOUND-11")
@Tag("Q17")
class PicturesAreWrittenAnewTest {

    private static final int MOST = 8_000_000;
    private final PictureSanitizer pictures = new PictureSanitizer();

    @ParameterizedTest
    @CsvSource({"png, image/png", "gif, image/png", "jpeg, image/jpeg"})
    void what_is_a_picture_stays_one(String format, String becomes) throws IOException {
        var cleaned = clean(Samples.painted(60, 40, format));
        assertEquals(becomes, cleaned.contentType());
        assertEquals(60, cleaned.width());
        assertEquals(40, cleaned.height());
        assertTrue(near(Color.RED, ImageIO.read(cleaned.content()).getRGB(5, 5)));
    }

    @Test
    void nothing_but_pixels_is_left() throws IOException {
        var located = Samples.withExif(Samples.painted(60, 40, "jpeg"), 1, "GPS 4.60971 -74.08175");
        assertTrue(text(located).contains("GPS 4.60971"));
        assertFalse(text(clean(located).bytes()).contains("GPS"));
        assertFalse(text(clean(located).bytes()).contains("Exif"));
        var commented = bytes(Samples.painted(10, 10, "png"), "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertFalse(text(clean(commented).bytes()).contains("script"), "what follows the end is gone");
    }

    /** The upper left corner is red before the camera was turned. */
    @ParameterizedTest
    @CsvSource({"1, 60, 40, 5, 5", "2, 60, 40, 55, 5", "3, 60, 40, 55, 35", "4, 60, 40, 5, 35", "5, 40, 60, 5, 5", "6, 40, 60, 35, 5",
        "7, 40, 60, 35, 55", "8, 40, 60, 5, 55"})
    void a_picture_stands_as_its_camera_was_held(int orientation, int width, int height, int x, int y) throws IOException {
        var cleaned = clean(Samples.withExif(Samples.painted(60, 40, "jpeg"), orientation, ""));
        assertEquals(width, cleaned.width());
        assertEquals(height, cleaned.height());
        assertTrue(near(Color.RED, ImageIO.read(cleaned.content()).getRGB(x, y)));
    }

    @Test
    void a_picture_of_20_000_by_20_000_is_refused_by_its_header() {
        var refusal = refusal(Samples.png(20_000, 20_000));
        assertEquals("kernel.picture-too-large", refusal.code());
        assertArrayEquals(new Object[] {20_000L, 20_000L}, refusal.arguments());
    }

    @ParameterizedTest
    @CsvSource({"12001, 10", "10, 12001", "6400, 6400", "2000000000, 2000000000"})
    void sides_and_pixels_are_limited(int width, int height) {
        assertEquals("kernel.picture-too-large", refusal(Samples.png(width, height)).code());
    }

    @Test
    void a_large_one_becomes_as_large_as_a_page_needs() throws IOException {
        var cleaned = clean(Samples.painted(7_800, 5_000, "jpeg"));
        assertEquals(Canvas.LONGEST_SIDE, cleaned.width());
        assertEquals(1_641, cleaned.height(), 2);
        assertTrue(near(Color.RED, ImageIO.read(cleaned.content()).getRGB(50, 50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "MZ", "<svg onload='alert(1)'/>", "<html>", "%PDF-1.7", "RIFF1234WAVE"})
    void what_is_no_picture_is_refused(String content) {
        assertEquals("kernel.picture-type", refusal(content.getBytes(StandardCharsets.US_ASCII)).code());
    }

    @ParameterizedTest
    @EnumSource(PictureType.class)
    void the_first_bytes_alone_are_not_believed(PictureType type) {
        var mark = switch (type) {
            case PNG -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
            case JPEG -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
            case GIF -> "GIF89a".getBytes(StandardCharsets.US_ASCII);
            case WEBP -> "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII);
        };
        assertEquals("kernel.picture-damaged", refusal(mark).code());
        assertEquals("kernel.picture-damaged", refusal(bytes(mark, new byte[300])).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void whatever_byte_is_wrong_the_answer_is_a_picture_or_a_refusal(String format) throws IOException {
        var whole = Samples.painted(40, 30, format);
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 150)) {
            for (int wrong : new int[] {0x00, 0x7F, 0xFF}) {
                var broken = whole.clone();
                broken[at] = (byte) wrong;
                answer(broken);
            }
            answer(Arrays.copyOf(whole, at));
        }
    }

    @Test
    void more_bytes_than_allowed_are_refused_before_they_are_looked_at() {
        assertEquals("kernel.file-too-large", assertThrows(Refusal.class,
                () -> pictures.clean(new ByteArrayInputStream(new byte[101]), 100)).code());
    }

    @Test
    void a_part_that_reaches_beyond_the_end_is_refused_before_anybody_makes_room_for_it() throws IOException {
        var png = Samples.painted(10, 10, "png");
        var claims = bytes(Arrays.copyOf(png, 33), new byte[] {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0, 'P', 'L', 'T', 'E'}, new byte[20]);
        assertTrue(new Look(PictureType.PNG, claims).isBroken());
        assertFalse(new Look(PictureType.PNG, png).isBroken());
        assertEquals("kernel.picture-damaged", refusal(claims).code());
    }

    @Test
    void a_jpeg_that_paints_over_itself_again_and_again_is_refused() throws IOException {
        var jpeg = Samples.painted(10, 10, "jpeg");
        int scan = Samples.find(jpeg, 0xFF, 0xDA);
        var once = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        var many = Arrays.copyOf(jpeg, jpeg.length - 2);
        for (int scans = 0; scans < 60; scans++) {
            many = bytes(many, once);
        }
        many = bytes(many, new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertEquals(1, new Look(PictureType.JPEG, jpeg).scans());
        assertEquals(61, new Look(PictureType.JPEG, many).scans());
        assertEquals("kernel.picture-damaged", refusal(many).code());
    }

    @Test
    void a_jpeg_that_is_lossless_arithmetic_or_hierarchical_is_refused_by_its_header() throws IOException {
        var jpeg = Samples.painted(10, 10, "jpeg");
        int frame = Samples.find(jpeg, 0xFF, 0xC0);
        assertFalse(new Look(PictureType.JPEG, jpeg).isBroken());
        for (int marker : new int[] {0xC3, 0xC5, 0xC9, 0xCF}) {
            var other = jpeg.clone();
            other[frame + 1] = (byte) marker;
            assertTrue(new Look(PictureType.JPEG, other).isBroken());
            answer(other);
        }
        var five = jpeg.clone();
        five[frame + 9] = 5;
        assertTrue(new Look(PictureType.JPEG, five).isBroken());
    }

    /** A decoder takes the marker 01 for one without length; whoever reads a length there jumps over what comes behind. */
    @Test
    void scans_do_not_hide_behind_a_marker_that_others_read_differently() throws IOException {
        var jpeg = Samples.painted(10, 10, "jpeg");
        int scan = Samples.find(jpeg, 0xFF, 0xDA);
        for (int marker : new int[] {0x01, 0x02, 0xBF, 0xDE, 0xF5}) {
            var hiding = new ByteArrayOutputStream();
            hiding.write(jpeg, 0, scan);
            hiding.write(new byte[] {(byte) 0xFF, (byte) marker, 0x40, 0});
            hiding.write(jpeg, scan, jpeg.length - scan);
            assertTrue(new Look(PictureType.JPEG, hiding.toByteArray()).isBroken(), Integer.toHexString(marker));
        }
    }

    @Test
    void what_is_packed_into_notes_beside_the_picture_is_not_unpacked() throws IOException {
        var png = Samples.indexed(20, 20);
        var bomb = Samples.chunk("zTXt", bytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), Samples.packed(300_000_000)));
        long before = memory();
        var cleaned = clean(bytes(Arrays.copyOf(png, 33), bomb, Arrays.copyOfRange(png, 33, png.length)));
        assertEquals(20, cleaned.width());
        assertTrue(memory() - before < 100_000_000, "allocated " + (memory() - before));
    }

    @Test
    void of_an_animated_picture_the_first_is_kept() throws IOException {
        var cleaned = clean(Samples.animated(30, 20, Color.RED, Color.BLUE));
        assertEquals("image/png", cleaned.contentType());
        assertTrue(near(Color.RED, ImageIO.read(cleaned.content()).getRGB(15, 10)));
    }

    @Test
    void a_cmyk_photograph_of_a_printer_is_read() throws IOException {
        var cleaned = clean(Samples.cmyk(40, 30));
        assertEquals("image/jpeg", cleaned.contentType());
        assertEquals(40, cleaned.width());
    }

    /** Made by a browser: 16 x 12, white with a red upper left quarter; lossy, lossless, and lossy with a hole at the lower right. */
    @ParameterizedTest
    @CsvSource({"UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAwAAUAmJagC7AELT/vxAAD+9onf+5Dvulf/6IeX/3ZuIxNP/i5nB/g497//AvP/H/7ENT+gAAAA, image/jpeg",
        "UklGRigAAABXRUJQVlA4TBsAAAAvD8ACAA8w//M///MfWhALJvlL74shov+RAwAA, image/jpeg",
        "UklGRn4AAABXRUJQVlA4WAoAAAAQAAAADwAACwAAQUxQSBQAAAABDzD/ERFCLJjkL903hoj+T8CeAFZQOCBEAAAA8AEAnQEqEAAMAAFAJiWoAuwBC0/8DhqAAP72id/7kO+6V/"
                + "/oh5f/dm4jx//Uea//4uZwf4OPe//wLz/x/+xDU/oAAAA=, image/png"})
    void webp_is_read(String content, String becomes) throws IOException {
        var cleaned = clean(Base64.getDecoder().decode(content));
        assertEquals(becomes, cleaned.contentType());
        var image = ImageIO.read(cleaned.content());
        assertEquals(16, image.getWidth());
        assertEquals(12, image.getHeight());
        assertTrue(near(Color.RED, image.getRGB(3, 3)), new Color(image.getRGB(3, 3)).toString());
        assertEquals(becomes.equals("image/png") ? 0 : 0xFF, image.getRGB(14, 10) >>> 24);
    }

    @Test
    void a_webp_that_says_less_than_it_holds_is_refused() {
        var huge = Samples.webp(10, 10, 16_383, 16_383);
        assertEquals("kernel.picture-too-large", refusal(huge).code());
    }

    /** Comments, applications, intervals of restarts: some bytes in the file, some hundred in a reader's memory. */
    @ParameterizedTest
    @ValueSource(ints = {0xFE, 0xE1, 0xED, 0xDD})
    void a_jpeg_of_millions_of_segments_is_refused_before_a_reader_sees_it(int marker) throws IOException {
        var jpeg = Samples.painted(16, 16, "jpeg");
        var segment = new byte[] {(byte) 0xFF, (byte) marker, 0, 4, 0, 0};
        var filler = new byte[7_500_000 / segment.length * segment.length];
        for (int at = 0; at < filler.length; at++) {
            filler[at] = segment[at % segment.length];
        }
        var stuffed = Samples.bytes(Arrays.copyOf(jpeg, 2), filler, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        long before = memory();
        assertEquals("kernel.picture-damaged", refusal(stuffed).code());
        assertTrue(memory() - before < 64 << 20, "it took " + (memory() - before));
    }

    @Test
    void many_scans_are_for_small_pictures() throws IOException {
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        var frame = new byte[] {(byte) 0xFF, (byte) 0xC2, 0, 11, 8, 6_300 >> 8, (byte) 6_300, 6_300 >> 8, (byte) 6_300, 1, 1, 0x11, 0};
        var start = new byte[] {(byte) 0xFF, (byte) 0xD8};
        var scans = new byte[40][];
        Arrays.fill(scans, scan);
        assertEquals("kernel.picture-too-large", refusal(Samples.bytes(start, frame, Samples.bytes(scans))).code());
    }

    @Test
    void animations_in_animations_are_not_followed() {
        assertEquals("kernel.picture-damaged", refusal(Samples.nested(100_000)).code());
    }

    private void answer(byte[] content) {
        try {
            assertTrue(clean(content).bytes().length > 0);
        } catch (Refusal refused) {
            assertTrue(refused.code().startsWith("kernel.picture-"), refused.code());
        }
    }

    private Picture clean(byte[] content) {
        return pictures.clean(new ByteArrayInputStream(content), MOST);
    }

    private Refusal refusal(byte[] content) {
        return assertThrows(Refusal.class, () -> clean(content));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Bytes this thread has taken from the heap so far. */
    private static long memory() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static boolean near(Color expected, int rgb) {
        var found = new Color(rgb);
        return Math.abs(expected.getRed() - found.getRed()) + Math.abs(expected.getGreen() - found.getGreen())
                + Math.abs(expected.getBlue() - found.getBlue()) < 60;
    }
}
