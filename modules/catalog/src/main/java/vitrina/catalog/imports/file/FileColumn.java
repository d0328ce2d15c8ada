package vitrina.catalog.imports.file;

import java.util.Locale;

/**
 * A heading: {@code price[CO]} has the name "price" and the selector "CO".
 *
 * @param index from 0
 */
record FileColumn(int index, String heading, String name, String selector) {

    static FileColumn of(int index, String heading) {
        int open = heading.indexOf('[', 1);
        String selector = open > 0 && heading.endsWith("]") ? heading.substring(open + 1, heading.length() - 1).strip() : "";
        return selector.isEmpty() || selector.indexOf(']') >= 0
                ? new FileColumn(index, heading, heading.toLowerCase(Locale.ROOT), "")
                : new FileColumn(index, heading, heading.substring(0, open).stripTrailing().toLowerCase(Locale.ROOT), selector);
    }
}
