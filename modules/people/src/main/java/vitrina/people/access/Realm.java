package vitrina.people.access;

/** Two kinds of identity that never mix: one browser can be signed in as both. */
public enum Realm {
    CUSTOMER("vs", "/"),
    STAFF("vb", "/backoffice");

    private final String cookie;
    private final String path;

    Realm(String cookie, String path) {
        this.cookie = cookie;
        this.path = path;
    }

    public String cookie() {
        return cookie;
    }

    /** The part of the site the cookie is sent to. */
    String path() {
        return path;
    }
}
