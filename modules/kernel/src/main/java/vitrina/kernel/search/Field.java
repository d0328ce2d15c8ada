package vitrina.kernel.search;

/** Names of the fields inside an index. */
final class Field {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String KEYWORDS = "keywords";
    static final String BODY = "body";
    static final String TITLE_BEGINNING = "title-beginning";
    static final String KEYWORD_BEGINNING = "keyword-beginning";
    static final String CODE = "code";
    static final String FLAG = "flag";
    static final String FACET = "facet";
    static final String PHRASE = "phrase";

    /** Between a facet's name and its value; the character after it ends the facet's terms in sorted order. */
    static final char SEPARATOR = '\u001F';
    private static final int LONGEST_VALUE = 200;

    private Field() {
    }

    static String number(String name) {
        return "number." + name;
    }

    static String pair(String name, String value) {
        return name + SEPARATOR + (value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
    }
}
