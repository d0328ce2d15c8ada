package vitrina.payments.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LOC-06")
class QrCodeTest {

    private static final int PIXELS = 8;

    @Test
    void a_reader_reads_back_what_was_drawn() throws Exception {
        var content = "00020126VITRINA.0190A000";
        assertEquals(content, new QRCodeReader().decode(bitmap(QrCode.svg(content, "PIX"))).getText());
    }

    @Test
    void the_label_cannot_break_out_of_its_attribute() {
        assertTrue(QrCode.svg("x", "\"><script>").contains("aria-label=\"&quot;>&lt;script>\""));
    }

    /** Paints the modules of the path as dark squares. */
    private static BinaryBitmap bitmap(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertTrue(box.find());
        int size = Integer.parseInt(box.group(1)) * PIXELS;
        int[] picture = new int[size * size];
        Arrays.fill(picture, 0xFFFFFF);
        var module = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * PIXELS;
            int top = Integer.parseInt(module.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(picture, y * size + left, y * size + left + PIXELS, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, picture)));
    }
}
