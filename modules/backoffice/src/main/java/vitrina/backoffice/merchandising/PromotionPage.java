package vitrina.backoffice.merchandising;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.products.CategoryNames;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.Category;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.Product;
import vitrina.catalog.product.Products;
import vitrina.catalog.promotion.Coupon;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionAdmin;
import vitrina.catalog.promotion.PromotionKind;
import vitrina.catalog.promotion.PromotionTarget;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.person.Customers;

/** A promotion with its targets and coupons being edited (PROMO-01 … 04). */
@Named
@ViewScoped
public class PromotionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PromotionAdmin promotions;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Categories categories;
    @Inject
    private Products products;
    @Inject
    private Customers customers;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;
    @Inject
    private Clock clock;

    private Long id;
    private Promotion promotion = new Promotion();
    private String from = "";
    private String until = "";
    private Long[] categoryIds = {};
    private String productCodes = "";
    private Long couponId;
    private String couponCode;
    private Integer couponLimit;
    private String couponUntil;

    public void open() throws IOException {
        if (id == null) {
            return;
        }
        var found = promotions.find(id);
        if (found.isEmpty()) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        } else {
            show(found.get());
        }
    }

    private void show(Promotion known) {
        promotion = known;
        from = Moments.text(known.getFrom(), backoffice.zone(known.getCountry()));
        until = Moments.text(known.getUntil(), backoffice.zone(known.getCountry()));
        categoryIds = targets(PromotionTarget.Kind.CATEGORY).toArray(Long[]::new);
        productCodes = targets(PromotionTarget.Kind.PRODUCT).stream().flatMap(one -> products.find(one).stream()).map(Product::getCode)
                .collect(Collectors.joining(", "));
    }

    private List<Long> targets(PromotionTarget.Kind kind) {
        return promotion.getTargets().stream().filter(target -> target.getKind() == kind && !target.isExcluded())
                .map(PromotionTarget::getTargetId).toList();
    }

    public void save() {
        promotion.setCode(promotion.getCode() == null ? "" : promotion.getCode().strip());
        promotion.setFrom(Moments.read(from, backoffice.zone(promotion.getCountry())));
        promotion.setUntil(Moments.read(until, backoffice.zone(promotion.getCountry())));
        promotion.getNames().values().removeIf(name -> name == null || name.isBlank());
        withoutOtherKinds();
        promotion.setCountry(blankToNull(promotion.getCountry()));
        promotion.setCurrency(blankToNull(promotion.getCurrency()));
        promotion.setCustomerGroup(blankToNull(promotion.getCustomerGroup()));
        promotion.getTargets().removeIf(target -> !target.isExcluded());
        Arrays.stream(categoryIds).forEach(one -> promotion.getTargets().add(new PromotionTarget(PromotionTarget.Kind.CATEGORY, one, false)));
        Arrays.stream(productCodes.split("[,\\s]+")).filter(code -> !code.isBlank()).forEach(code -> promotion.getTargets().add(
                new PromotionTarget(PromotionTarget.Kind.PRODUCT, products.byCode(code)
                        .orElseThrow(() -> new Refusal("backoffice.product-code-unknown", code)).getId(), false)));
        var saved = promotions.save(promotion);
        notes.doneThenGo("/backoffice/catalog/promotion?id=" + saved.getId(), "backoffice.promotions.saved", saved.getCode());
    }

    /** What was typed before another kind was chosen is not shown any more, and must not be judged. */
    private void withoutOtherKinds() {
        var kind = promotion.getKind();
        if (kind != PromotionKind.PERCENT && kind != PromotionKind.BUY_X_GET_Y) {
            promotion.setPercent(null);
        }
        if (kind != PromotionKind.AMOUNT) {
            promotion.setAmount(null);
        }
        if (kind != PromotionKind.BUY_X_GET_Y) {
            promotion.setBuyQuantity(null);
            promotion.setGetQuantity(null);
        }
    }

    /** Opens a coupon for changes in the fields below the list. */
    public void editCoupon(Coupon coupon) {
        couponId = coupon.id();
        couponCode = coupon.code();
        couponLimit = coupon.usageLimit();
        couponUntil = Moments.text(coupon.until(), backoffice.zone(promotion.getCountry()));
    }

    public void saveCoupon() {
        var end = Moments.read(couponUntil, backoffice.zone(promotion.getCountry()));
        if (couponId == null) {
            notes.done("backoffice.promotions.coupon.added",
                    promotions.addCoupon(id, couponCode == null ? "" : couponCode, couponLimit, end));
        } else {
            var known = getCoupons().stream().filter(one -> one.id() == couponId).findFirst().orElseThrow();
            promotions.changeCoupon(known.with(couponLimit, end, known.active()));
            notes.done("backoffice.promotions.coupon.saved", known.code());
        }
        leaveCoupon();
    }

    public void leaveCoupon() {
        couponId = null;
        couponCode = null;
        couponLimit = null;
        couponUntil = null;
    }

    public void toggle(Coupon coupon) {
        promotions.changeCoupon(coupon.with(coupon.usageLimit(), coupon.until(), !coupon.active()));
    }

    public boolean isOver(Coupon coupon) {
        return coupon.isOver(clock.now());
    }

    public List<Coupon> getCoupons() {
        return id == null ? List.of() : promotions.coupons(id);
    }

    /** Those of the house, and the chosen one even when it was taken out of the settings. */
    public List<String> getGroups() {
        return Stream.concat(customers.groups().stream(), Stream.ofNullable(promotion.getCustomerGroup()).filter(code -> !code.isBlank())).distinct()
                .toList();
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public List<Category> getCategories() {
        return categories.all();
    }

    public String name(Category category) {
        return "– ".repeat(category.getPath().split("/").length - 1) + CategoryNames.name(category, backoffice.getLanguage());
    }

    public PromotionKind[] getKinds() {
        return PromotionKind.values();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public Promotion getPromotion() {
        return promotion;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long wanted) {
        id = wanted;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }

    public Long[] getCategoryIds() {
        return categoryIds.clone();
    }

    public void setCategoryIds(Long[] chosen) {
        categoryIds = chosen.clone();
    }

    public String getProductCodes() {
        return productCodes;
    }

    public void setProductCodes(String typed) {
        productCodes = typed;
    }

    public boolean isCouponKnown() {
        return couponId != null;
    }

    public String getCouponCode() {
        return couponCode;
    }

    public void setCouponCode(String typed) {
        couponCode = typed;
    }

    public String getCouponUntil() {
        return couponUntil;
    }

    public void setCouponUntil(String typed) {
        couponUntil = typed;
    }

    public Integer getCouponLimit() {
        return couponLimit;
    }

    public void setCouponLimit(Integer typed) {
        couponLimit = typed;
    }
}
