package vitrina.catalog.promotion;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import vitrina.catalog.edits.Code;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;

/** What a promotion must have before it is written. */
final class PromotionChecks {

    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.0001");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LONGEST_COUPON = 40;

    private PromotionChecks() {
    }

    static void check(Promotion promotion) {
        Code.check(promotion.getCode());
        named(promotion);
        complete(promotion);
        inRange(promotion);
        Stream.of(promotion.getAmount(), promotion.getThreshold()).filter(Objects::nonNull)
                .forEach(one -> new Money(one, promotion.getCurrency()).payable().keepable());
        if (promotion.getFrom() != null && promotion.getUntil() != null && !promotion.getFrom().isBefore(promotion.getUntil())) {
            throw new Refusal("catalog.period-reversed");
        }
    }

    static void coupon(String code, Integer usageLimit) {
        Code.check(code);
        if (code.length() > LONGEST_COUPON) {
            throw new Refusal("catalog.coupon-long", code, LONGEST_COUPON);
        }
        limit(usageLimit);
    }

    /** @param usageLimit null: as often as wanted */
    static void limit(Integer usageLimit) {
        if (usageLimit != null && usageLimit < 1) {
            throw new Refusal("catalog.promotion-count");
        }
    }

    /** A shopper who reads another language sees the name in the first one of the house that has one. */
    private static void named(Promotion promotion) {
        if (Texts.LANGUAGES.stream().map(promotion.getNames()::get).noneMatch(name -> name != null && !name.isBlank())) {
            throw new Refusal("catalog.promotion-nameless", promotion.getCode());
        }
    }

    private static void complete(Promotion promotion) {
        boolean complete = switch (promotion.getKind()) {
            case null -> false;
            case PERCENT -> promotion.getPercent() != null;
            case AMOUNT -> promotion.getAmount() != null;
            case BUY_X_GET_Y -> promotion.getPercent() != null && promotion.getBuyQuantity() != null && promotion.getGetQuantity() != null;
            case FREE_SHIPPING -> true;
        };
        boolean money = promotion.getAmount() != null || promotion.getThreshold() != null;
        if (!complete || money && promotion.getCurrency() == null) {
            throw new Refusal("catalog.promotion-incomplete", promotion.getCode());
        }
    }

    private static void inRange(Promotion promotion) {
        var percent = promotion.getPercent();
        if (percent != null && (percent.compareTo(LEAST_PERCENT) < 0 || percent.compareTo(ALL) > 0)) {
            throw new Refusal("catalog.promotion-percent", percent);
        }
        if (Stream.of(promotion.getBuyQuantity(), promotion.getGetQuantity(), promotion.getUsageLimit(), promotion.getPerCustomerLimit())
                .anyMatch(count -> count != null && count < 1)) {
            throw new Refusal("catalog.promotion-count");
        }
        if (promotion.getAmount() != null && promotion.getAmount().signum() <= 0
                || promotion.getThreshold() != null && promotion.getThreshold().signum() < 0) {
            throw new Refusal("catalog.promotion-amount");
        }
    }
}
