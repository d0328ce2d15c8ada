package vitrina.catalog.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import vitrina.catalog.category.Categories;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionAdmin;
import vitrina.catalog.promotion.PromotionKind;
import vitrina.catalog.promotion.PromotionTarget;
import vitrina.kernel.boot.Content;

/** Promotions and coupons of the file. */
@ApplicationScoped
class PromotionSetup {

    @Inject
    private PromotionAdmin admin;
    @Inject
    private Categories categories;

    void promotion(JsonObject json) {
        var promotion = new Promotion();
        promotion.setCode(json.getString("code"));
        promotion.setKind(PromotionKind.valueOf(json.getString("kind")));
        promotion.setCountry(json.getString("country", null));
        promotion.setCurrency(json.getString("currency", null));
        promotion.setPercent(amount(json, "percent"));
        promotion.setAmount(amount(json, "amount"));
        promotion.setThreshold(amount(json, "threshold"));
        promotion.setBuyQuantity(number(json, "buy"));
        promotion.setGetQuantity(number(json, "get"));
        promotion.setExclusive(json.getBoolean("exclusive", false));
        promotion.setPriority(json.getInt("priority", 0));
        promotion.setPerCustomerLimit(number(json, "perCustomer"));
        promotion.setNeedsCoupon(json.containsKey("coupons"));
        promotion.getNames().putAll(WordSetup.names(json));
        if (json.containsKey("targets")) {
            json.getJsonArray("targets").getValuesAs(JsonString::getString).forEach(path -> promotion.getTargets().add(
                    new PromotionTarget(PromotionTarget.Kind.CATEGORY, categories.byPath(path).orElseThrow().getId(), false)));
        }
        long id = admin.save(promotion).getId();
        Content.objects(json, "coupons").forEach(coupon -> admin.addCoupon(id, coupon.getString("code"), number(coupon, "usageLimit"), null));
    }

    private static BigDecimal amount(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }

    private static Integer number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? (Integer) number.intValueExact() : null;
    }
}
