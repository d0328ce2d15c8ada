package vitrina.kernel.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments of a statement by name, {@code :country}, for statements of more than a few: what stands where cannot be mixed up. A name may be used
 * several times; one that is missing or never used is a fault of ours and told at once. Given to {@link Sql} as its only argument.
 */
public final class Named {

    /** Casts ({@code ::jsonb}), words in quotes and remarks are passed over. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*|::|:([a-zA-Z]\\w*)");
    /** Statements are constants of our code, so that this grows to their number. */
    private static final Map<String, Statement> READ = new ConcurrentHashMap<>();

    private final Map<String, Object> values = new HashMap<>();

    private Named() {
    }

    /** @param names in the order of the question marks that {@code text} has instead */
    private record Statement(String text, List<String> names) {}

    public static Named of(String name, Object value) {
        return new Named().and(name, value);
    }

    public Named and(String name, Object value) {
        if (values.put(name, value) != null) {
            throw new IllegalArgumentException("Given twice: " + name);
        }
        return this;
    }

    /** The statement with question marks. */
    static String positional(String sql) {
        return READ.computeIfAbsent(sql, Named::read).text();
    }

    /** The values in the order of its question marks. */
    Object[] arguments(String sql) {
        var names = READ.computeIfAbsent(sql, Named::read).names();
        if (!values.keySet().equals(Set.copyOf(names))) {
            throw new IllegalArgumentException("The statement names " + Set.copyOf(names) + ", given were " + values.keySet() + ": " + sql);
        }
        return names.stream().map(values::get).toArray();
    }

    private static Statement read(String sql) {
        var names = new ArrayList<String>();
        var text = NAME.matcher(sql).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            names.add(found.group(1));
            return "?";
        });
        return new Statement(text, List.copyOf(names));
    }
}
