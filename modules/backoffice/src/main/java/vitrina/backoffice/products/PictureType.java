package vitrina.backoffice.products;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Pictures that browsers show, told by their first bytes and not by their name. */
enum PictureType {
    PNG("image/png", 0, 0x89, 'P', 'N', 'G'),
    JPEG("image/jpeg", 0, 0xff, 0xd8, 0xff),
    WEBP("image/webp", 8, 'W', 'E', 'B', 'P');

    private static final int HEAD = 16;

    private final String mime;
    private final int from;
    private final int[] mark;

    PictureType(String mime, int from, int... mark) {
        this.mime = mime;
        this.from = from;
        this.mark = mark;
    }

    String mime() {
        return mime;
    }

    /** Looks and puts back what it has read. */
    static Optional<PictureType> of(InputStream content) throws IOException {
        content.mark(HEAD);
        var head = content.readNBytes(HEAD);
        content.reset();
        return Arrays.stream(values()).filter(type -> type.fits(head)).findFirst();
    }

    private boolean fits(byte[] head) {
        for (int at = 0; at < mark.length; at++) {
            if (head.length <= from + at || (head[from + at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
