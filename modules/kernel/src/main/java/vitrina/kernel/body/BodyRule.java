package vitrina.kernel.body;

import jakarta.servlet.http.HttpServletRequest;

/** Some addresses take larger bodies than all others, or files. A module declares its own as a bean. */
public interface BodyRule {

    boolean covers(HttpServletRequest request);

    /** Bytes of the whole body. */
    long most(HttpServletRequest request);

    /** Whether a form may bring files; elsewhere such forms are refused unread. */
    default boolean takesFiles(HttpServletRequest request) {
        return false;
    }

    /** Megabytes of the largest file, for whoever sent a larger one; 0 where nobody sends files. */
    default int largestFile(HttpServletRequest request) {
        return 0;
    }

    /** Asked when it is known who acts, before a byte is read. */
    boolean allows(HttpServletRequest request);
}
