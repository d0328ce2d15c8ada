package vitrina.kernel.database;

import java.util.Locale;

/**
 * How what people read is sorted: as their language does it, whatever case and accents are. The database itself keeps bytes in order (ADR 0008), so
 * a query that sorts for people says so. A constant, so that no word from outside gets into a statement.
 */
public enum Collation {
    /** For readers of any language. */
    UND,
    ES,
    EN,
    PT;

    /** @param language a tag such as es or pt-BR */
    public static Collation of(String language) {
        var asked = Locale.forLanguageTag(language == null ? "" : language).getLanguage().toUpperCase(Locale.ROOT);
        for (var known : values()) {
            if (known.name().equals(asked)) {
                return known;
            }
        }
        return UND;
    }

    /**
     * For a query over entities, which has no word for it; EclipseLink hands it on as it is.
     * @param path such as {@code u.name}, from our code
     */
    public String jpql(String path) {
        return "SQL('?" + sql() + "', " + path + ")";
    }

    /** To be written behind an expression, with the space before it. */
    public String sql() {
        return " collate \"" + name().toLowerCase(Locale.ROOT) + "-x-icu\"";
    }
}
