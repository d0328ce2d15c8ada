package vitrina.storefront.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of {@code /{lang}-{country}/…} (architecture, decision 9).
 *
 * @param language two letters, lower case
 * @param country  two letters, upper case
 * @param path     what follows, without a slash in front; empty for the home page
 */
public record SiteAddress(String language, String country, String path) {

    private static final Pattern FORM = Pattern.compile("/([a-z]{2})-([a-z]{2})(?:/(.*))?");

    public static Optional<SiteAddress> parse(String address) {
        var match = FORM.matcher(address);
        if (!match.matches()) {
            return Optional.empty();
        }
        var rest = match.group(3) == null ? "" : match.group(3);
        return Optional.of(new SiteAddress(match.group(1), match.group(2).toUpperCase(Locale.ROOT), rest));
    }

    public static String base(String language, String country) {
        return "/" + language + "-" + country.toLowerCase(Locale.ROOT);
    }
}
