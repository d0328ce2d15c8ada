package vitrina.kernel.picture;

import java.util.Arrays;
import java.util.Optional;

/** Pictures that are understood, told by their first bytes and not by their name. SVG is not taken from strangers: it can carry script. */
public enum PictureType {
    PNG(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG(0, 0xFF, 0xD8, 0xFF),
    GIF(0, 'G', 'I', 'F', '8'),
    WEBP(8, 'W', 'E', 'B', 'P');

    private final int from;
    private final int[] mark;

    PictureType(int from, int... mark) {
        this.from = from;
        this.mark = mark;
    }

    public static Optional<PictureType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        for (int at = 0; at < mark.length; at++) {
            if (content.length <= from + at || (content[from + at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
