package vitrina.kernel.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a picture lies, as its camera noted it; the rest of the note (place, time, device) is nobody's business. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /**
     * @param block from its byte order on
     * @return 1 to 8; 1, upright, when nothing that can be understood is said
     */
    static int orientation(byte[] block) {
        if (block.length < 8) {
            return UPRIGHT;
        }
        var note = ByteBuffer.wrap(block).order(block[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = note.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > block.length) {
            return UPRIGHT;
        }
        long end = directory + 2 + (note.getShort((int) directory) & 0xFFFFL) * ENTRY;
        for (long at = directory + 2; at + ENTRY <= Math.min(end, block.length); at += ENTRY) {
            if ((note.getShort((int) at) & 0xFFFF) == ORIENTATION) {
                int said = note.getShort((int) at + 8);
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
