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

    /** Asked when it is known who acts, before a byte is read. */
    boolean allows(HttpServletRequest request);
}
