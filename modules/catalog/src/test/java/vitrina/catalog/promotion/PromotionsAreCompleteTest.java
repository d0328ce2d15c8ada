package vitrina.catalog.promotion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.refusal.Refusal;

/** What a promotion must have before it is saved. */
@Tag("PROMO-01")
class PromotionsAreCompleteTest {

    private final Promotion promotion = new Promotion();

    PromotionsAreCompleteTest() {
        promotion.setCode("velas-15");
        promotion.setPercent(BigDecimal.TEN);
        promotion.getNames().put("pt", "Velas");
    }

    @Test
    void a_code_a_name_in_one_language_and_what_its_kind_gives_are_enough() {
        assertDoesNotThrow(() -> PromotionChecks.check(promotion));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a b/ñ", "velas 15", "a/b", "niño",
        "a2345678901234567890123456789012345678901234567890123456789012345"})
    void a_code_is_letters_without_accents_digits_dashes_and_underscores_and_not_too_many(String code) {
        promotion.setCode(code);
        refused("catalog.code-invalid");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_name_that_nobody_can_read_is_none(String name) {
        promotion.getNames().put("pt", name);
        refused("catalog.promotion-nameless");
    }

    @Test
    void a_name_in_a_language_that_the_shop_does_not_speak_is_none() {
        promotion.getNames().clear();
        promotion.getNames().put("de", "Kerzen");
        refused("catalog.promotion-nameless");
    }

    @ParameterizedTest
    @ValueSource(strings = {"150", "100.01", "0", "-5", "0.00001"})
    void a_percentage_is_more_than_nothing_and_at_most_everything(BigDecimal percent) {
        promotion.setPercent(percent);
        refused("catalog.promotion-percent");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void quantities_and_limits_start_at_one(int count) {
        for (var set : List.<BiConsumer<Promotion, Integer>>of(Promotion::setBuyQuantity, Promotion::setGetQuantity, Promotion::setUsageLimit,
                Promotion::setPerCustomerLimit)) {
            set.accept(promotion, count);
            refused("catalog.promotion-count");
            set.accept(promotion, null);
        }
    }

    @Test
    void money_is_given_in_an_amount_that_can_be_kept() {
        promotion.setCurrency("COP");
        promotion.setThreshold(new BigDecimal("-1"));
        refused("catalog.promotion-amount");
        promotion.setThreshold(BigDecimal.ZERO);
        promotion.setAmount(BigDecimal.ZERO);
        refused("catalog.promotion-amount");
        promotion.setAmount(BigDecimal.TEN.pow(30));
        refused("kernel.amount-too-large");
    }

    private void refused(String code) {
        assertEquals(code, assertThrows(Refusal.class, () -> PromotionChecks.check(promotion)).code());
    }
}
