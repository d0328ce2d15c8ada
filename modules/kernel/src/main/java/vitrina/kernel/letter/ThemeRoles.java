package vitrina.kernel.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The theme's roles as letters need them: values and no variables, because mail programs do not know those. */
record ThemeRoles(Map<String, String> light, Map<String, String> dark) {

    private static final String TOKENS = "META-INF/resources/assets/shop/tokens.css";
    private static final Pattern ROLE = Pattern.compile("--([a-z0-9-]+):\\s*([^;{}]+);");
    /** What may stand in a style: colours, gradients, names and lists of typefaces. */
    private static final Pattern PLAIN = Pattern.compile("[#\\w\\s.,%()\"'-]+");

    /** A theme without the file has no roles, and its letters the colours of the mail program. */
    static ThemeRoles read() {
        try (var file = ThemeRoles.class.getClassLoader().getResourceAsStream(TOKENS)) {
            return of(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ThemeRoles of(String css) {
        int split = css.indexOf("prefers-color-scheme: dark");
        var light = roles(split < 0 ? css : css.substring(0, split));
        var dark = new HashMap<>(light);
        dark.putAll(split < 0 ? Map.of() : roles(css.substring(split)));
        return new ThemeRoles(Map.copyOf(light), Map.copyOf(dark));
    }

    private static Map<String, String> roles(String css) {
        var roles = new HashMap<String, String>();
        for (var role = ROLE.matcher(css); role.find();) {
            var value = role.group(2).strip().replace('"', '\'');
            if (PLAIN.matcher(value).matches() && !value.contains("url(")) {
                roles.put(role.group(1), value);
            }
        }
        return roles;
    }
}
