package vitrina.backoffice.products;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q17")
class PictureTypeTest {

    @Test
    void a_picture_is_known_by_its_content() throws IOException {
        assertEquals(Optional.of(PictureType.PNG), of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertEquals(Optional.of(PictureType.JPEG), of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}));
        assertEquals(Optional.of(PictureType.WEBP), of("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anything_else_is_no_picture_whatever_it_is_called() throws IOException {
        assertEquals(Optional.empty(), of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), of("<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), of(new byte[0]));
    }

    @Test
    void looking_takes_nothing_away() throws IOException {
        var content = "RIFF1234WEBPVP8 and more".getBytes(StandardCharsets.US_ASCII);
        var stream = new ByteArrayInputStream(content);
        PictureType.of(stream);
        assertArrayEquals(content, stream.readAllBytes());
    }

    private static Optional<PictureType> of(byte[] content) throws IOException {
        return PictureType.of(new ByteArrayInputStream(content));
    }
}
