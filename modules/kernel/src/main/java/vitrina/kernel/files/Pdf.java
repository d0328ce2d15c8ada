package vitrina.kernel.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vitrina.kernel.refusal.Refusal;

/** Whether a file is a whole PDF. What is in it is not looked at: it is only ever downloaded. */
public final class Pdf {

    public static final String CONTENT_TYPE = "application/pdf";

    private static final String MARK = "%PDF-";
    private static final String END = "%%EOF";
    /** Bytes from the end in which readers look for the end, too. */
    private static final int TAIL = 1_024;

    private Pdf() {
    }

    /** Whether it begins like one. */
    public static boolean isMeant(Path file) {
        return read(file, false).startsWith(MARK);
    }

    /** @throws Refusal kernel.pdf-damaged when it has no end */
    public static void check(Path file) {
        if (!read(file, true).contains(END)) {
            throw new Refusal("kernel.pdf-damaged");
        }
    }

    private static String read(Path file, boolean end) {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(end ? TAIL : MARK.length(), content.length())];
            content.seek(end ? content.length() - bytes.length : 0);
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
