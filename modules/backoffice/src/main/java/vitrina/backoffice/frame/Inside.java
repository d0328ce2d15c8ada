package vitrina.backoffice.frame;

/** Return addresses that cannot lead out of the backoffice. */
public final class Inside {

    private static final String HOME = FacesBoundary.PREFIX + "/dashboard";

    private Inside() {
    }

    /** @return the address when it is a plain path of the backoffice, else its first page */
    public static String path(String wanted) {
        return wanted != null && wanted.matches("/backoffice(/[^\\s\\\\]*|\\?[^\\s\\\\]*)?") && !wanted.contains("//")
                ? wanted
                : HOME;
    }
}
