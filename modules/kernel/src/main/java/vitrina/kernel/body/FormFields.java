package vitrina.kernel.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a query and of a form, in their order, in UTF-8. */
final class FormFields {

    /** More fields than any page of ours has. */
    private static final int MOST = 5_000;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int count;

    /** Adds the fields of {@code a=1&b=2}; null adds none. */
    FormFields addAll(String encoded) throws BodyRefused {
        if (encoded == null) {
            return this;
        }
        for (int start = 0; start < encoded.length();) {
            int and = encoded.indexOf('&', start);
            int end = and < 0 ? encoded.length() : and;
            if (end > start) {
                addPair(encoded.substring(start, end));
            }
            start = end + 1;
        }
        return this;
    }

    void add(String name, String value) throws BodyRefused {
        if (++count > MOST) {
            throw new BodyRefused(413, null);
        }
        if (name.indexOf(0) >= 0 || value.indexOf(0) >= 0) {
            // No database stores it.
            throw new BodyRefused(400, null);
        }
        fields.computeIfAbsent(name, any -> new ArrayList<>(1)).add(value);
    }

    Map<String, String[]> toMap() {
        var map = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return map;
    }

    private void addPair(String pair) throws BodyRefused {
        int equals = pair.indexOf('=');
        add(decoded(equals < 0 ? pair : pair.substring(0, equals)), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) throws BodyRefused {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new BodyRefused(400, malformed);
        }
    }
}
