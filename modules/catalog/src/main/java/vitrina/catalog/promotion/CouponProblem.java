package vitrina.catalog.promotion;

/** Why a typed coupon gives nothing; the text key is {@code catalog.coupon.<reason>}. */
public record CouponProblem(String coupon, Reason reason) {

    public enum Reason {
        UNKNOWN, EXPIRED, USED_UP, NOT_APPLICABLE, BETTER_OFFER
    }

    public String textKey() {
        return "catalog.coupon." + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
