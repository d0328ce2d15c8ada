package vitrina.backoffice.merchandising;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Formats;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionAdmin;
import vitrina.kernel.money.Money;

/** All promotions, the most important first (PROMO-01). */
@Named
@RequestScoped
public class PromotionsPage {

    @Inject
    private PromotionAdmin promotions;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;

    private List<Promotion> all;

    public List<Promotion> getAll() {
        if (all == null) {
            all = promotions.all();
        }
        return all;
    }

    /** Earlier releases took promotions without any name or code; they need a link all the same. */
    public String name(Promotion promotion) {
        var name = promotion.getNames().getOrDefault(backoffice.getLanguage(), promotion.getCode());
        return name.isBlank() ? "#" + promotion.getId() : name;
    }

    public long uses(Promotion promotion) {
        return promotions.uses(promotion.getId());
    }

    /** What it gives, in one line. */
    public String gift(Promotion promotion) {
        return switch (promotion.getKind()) {
            case PERCENT -> formats.percent(promotion.getPercent());
            case AMOUNT -> money(promotion.getAmount(), promotion);
            case BUY_X_GET_Y -> backoffice.say("backoffice.promotions.buy", promotion.getBuyQuantity(), promotion.getGetQuantity(),
                    formats.percent(promotion.getPercent()));
            case FREE_SHIPPING -> backoffice.say("backoffice.promotions.free", money(promotion.getThreshold(), promotion));
        };
    }

    private String money(java.math.BigDecimal amount, Promotion promotion) {
        return amount == null ? "–" : formats.money(new Money(amount, promotion.getCurrency()), promotion.getCountry());
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.PROMOTIONS);
    }
}
