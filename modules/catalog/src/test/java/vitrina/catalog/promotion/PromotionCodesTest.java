package vitrina.catalog.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** A code names one promotion, however many desks choose it. */
@InHouse
@Tag("PROMO-01")
class PromotionCodesTest {

    @Inject
    private PromotionAdmin admin;

    @Test
    void a_code_that_is_taken_is_refused_in_words() {
        assertEquals("catalog.promotion-exists", said(saved("velas-15")));
    }

    @Test
    void of_twenty_desks_that_choose_one_code_at_once_one_saves_and_the_others_are_told() throws InterruptedException {
        var code = "v-" + UUID.randomUUID();
        var answers = House.together(IntStream.range(0, 20).<Callable<String>>mapToObj(i -> () -> said(saved(code))).toList());
        assertEquals(List.of(1L, 19L), List.of("saved", "catalog.promotion-exists").stream()
                .map(said -> answers.stream().filter(said::equals).count()).toList(), answers::toString);
    }

    private Runnable saved(String code) {
        return () -> Actors.as(Actor.SYSTEM, () -> {
            var promotion = new Promotion();
            promotion.setCode(code);
            promotion.setCountry("ZZ");
            promotion.setPercent(BigDecimal.TEN);
            promotion.getNames().put("es", code);
            return admin.save(promotion);
        });
    }

    private static String said(Runnable act) {
        try {
            act.run();
            return "saved";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
