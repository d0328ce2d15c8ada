package vitrina.catalog.imports.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading: {@code price[CO]} has the name "price" and the selector "CO".
 *
 * @param index from 0
 */
record Column(int index, String heading, String name, String selector) {

    private static final Pattern SELECTED = Pattern.compile("(.+?)\\s*\\[\\s*([^\\]]+?)\\s*\\]");

    static Column of(int index, String heading) {
        Matcher selected = SELECTED.matcher(heading);
        return selected.matches()
            ? new Column(index, heading, selected.group(1).toLowerCase(Locale.ROOT), selected.group(2))
            : new Column(index, heading, heading.toLowerCase(Locale.ROOT), "");
    }
}
