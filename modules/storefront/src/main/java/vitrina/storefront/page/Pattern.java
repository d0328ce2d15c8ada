package vitrina.storefront.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An address with named parts, such as {@code p/{slug}}. */
final class Pattern {

    private final String[] parts;

    Pattern(String text) {
        parts = text.split("/", -1);
    }

    /** @return the named parts; nothing when the path does not fit */
    Optional<Map<String, String>> match(String[] path) {
        if (path.length != parts.length) {
            return Optional.empty();
        }
        var named = new HashMap<String, String>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                if (path[i].isEmpty()) {
                    return Optional.empty();
                }
                named.put(parts[i].substring(1, parts[i].length() - 1), path[i]);
            } else if (!parts[i].equals(path[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }
}
