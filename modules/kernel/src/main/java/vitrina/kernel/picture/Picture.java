package vitrina.kernel.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A picture as we wrote it: only its pixels are left of what came from outside.
 *
 * @param contentType image/jpeg or image/png
 */
public record Picture(byte[] bytes, String contentType, int width, int height) {

    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }
}
