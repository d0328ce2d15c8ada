package vitrina.payments.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What a receipt may be, told by its first bytes and not by its name (Q17). */
enum ReceiptType {
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", 0x89, 'P', 'N', 'G'),
    JPEG("image/jpeg", 0xff, 0xd8, 0xff);

    private final String mime;
    private final int[] mark;

    ReceiptType(String mime, int... mark) {
        this.mime = mime;
        this.mark = mark;
    }

    String mime() {
        return mime;
    }

    static Optional<ReceiptType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        for (int at = 0; at < mark.length; at++) {
            if (content.length <= at || (content[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
