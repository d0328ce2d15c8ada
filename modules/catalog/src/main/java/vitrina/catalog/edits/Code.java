package vitrina.catalog.edits;

import vitrina.kernel.refusal.Refusal;

/** How anything of the catalog may be called in files, addresses and lists. */
public final class Code {

    private static final String ALLOWED = "[A-Za-z0-9._-]{1,64}";

    private Code() {
    }

    /** @throws Refusal catalog.code-invalid */
    public static void check(String code) {
        if (code == null || !code.matches(ALLOWED)) {
            throw new Refusal("catalog.code-invalid", code == null ? "" : code);
        }
    }
}
