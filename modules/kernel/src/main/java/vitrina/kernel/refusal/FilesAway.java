package vitrina.kernel.refusal;

import java.io.IOException;

/** The place where files are kept does not answer, not in time, or not as it should. */
public class FilesAway extends IOException {

    private static final long serialVersionUID = 1L;

    public FilesAway(String message) {
        super(message);
    }

    public FilesAway(String message, Throwable cause) {
        super(message, cause);
    }
}
