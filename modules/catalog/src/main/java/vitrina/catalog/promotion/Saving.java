package vitrina.catalog.promotion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vitrina.kernel.money.Money;
import vitrina.kernel.text.Texts;

/**
 * What one promotion gives.
 * @param coupon the code that earned it, or null
 * @param names by language
 * @param lineShares the discount of each basket line, in the basket's order, zero where it gives nothing
 * @param freeShipping whether shipping costs nothing
 */
public record Saving(long promotionId, Long couponId, String coupon, Map<String, String> names, List<Money> lineShares, boolean freeShipping) {

    /** In the language, else by its coupon, else in the first language of the house that it has a name in. */
    public String name(String language) {
        return coupon == null ? name(names, language) : spoken(names, language).findFirst().orElse(coupon);
    }

    static String name(Map<String, String> names, String language) {
        return Stream.concat(spoken(names, language), Texts.LANGUAGES.stream().map(names::get)).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static Stream<String> spoken(Map<String, String> names, String language) {
        return Stream.of(language, language.substring(0, Math.min(2, language.length()))).map(names::get).filter(Objects::nonNull);
    }

    public Money amount() {
        return lineShares.stream().reduce(Money::plus).orElseThrow();
    }
}
