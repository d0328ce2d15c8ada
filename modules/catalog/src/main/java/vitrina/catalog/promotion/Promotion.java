package vitrina.catalog.promotion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vitrina.kernel.entity.Stored;

/** A discount that staff announce. Its counter is not here: it is changed by conditional updates only. */
@Entity
@Table(name = "catalog_promotion")
public class Promotion extends Stored {

    private static final long serialVersionUID = 1L;

    private String code;
    @Enumerated(EnumType.STRING)
    private PromotionKind kind = PromotionKind.PERCENT;
    private String country;
    private String currency;
    private BigDecimal percent;
    private BigDecimal amount;
    private BigDecimal threshold;
    @Column(name = "buy_quantity")
    private Integer buyQuantity;
    @Column(name = "get_quantity")
    private Integer getQuantity;
    @Column(name = "customer_group")
    private String customerGroup;
    @Column(name = "needs_coupon")
    private boolean needsCoupon;
    private boolean exclusive;
    private int priority;
    @Column(name = "usage_limit")
    private Integer usageLimit;
    @Column(name = "per_customer_limit")
    private Integer perCustomerLimit;
    @Column(name = "valid_from")
    private Instant validFrom;
    @Column(name = "valid_until")
    private Instant validUntil;
    private boolean active = true;
    @Version
    private int version;
    @ElementCollection
    @CollectionTable(name = "catalog_promotion_text", joinColumns = @JoinColumn(name = "promotion_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();
    @ElementCollection
    @CollectionTable(name = "catalog_promotion_target", joinColumns = @JoinColumn(name = "promotion_id"))
    private Set<PromotionTarget> targets = new HashSet<>();

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public PromotionKind getKind() {
        return kind;
    }

    public void setKind(PromotionKind kind) {
        this.kind = kind;
    }

    /** Null: every country. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Of amount and threshold. */
    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Smallest goods total, before discounts. */
    public BigDecimal getThreshold() {
        return threshold;
    }

    public void setThreshold(BigDecimal threshold) {
        this.threshold = threshold;
    }

    public Integer getBuyQuantity() {
        return buyQuantity;
    }

    public void setBuyQuantity(Integer buyQuantity) {
        this.buyQuantity = buyQuantity;
    }

    public Integer getGetQuantity() {
        return getQuantity;
    }

    public void setGetQuantity(Integer getQuantity) {
        this.getQuantity = getQuantity;
    }

    public String getCustomerGroup() {
        return customerGroup;
    }

    public void setCustomerGroup(String customerGroup) {
        this.customerGroup = customerGroup;
    }

    public boolean isNeedsCoupon() {
        return needsCoupon;
    }

    public void setNeedsCoupon(boolean needsCoupon) {
        this.needsCoupon = needsCoupon;
    }

    public boolean isExclusive() {
        return exclusive;
    }

    public void setExclusive(boolean exclusive) {
        this.exclusive = exclusive;
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int priority) {
        this.priority = priority;
    }

    public Integer getUsageLimit() {
        return usageLimit;
    }

    public void setUsageLimit(Integer usageLimit) {
        this.usageLimit = usageLimit;
    }

    public Integer getPerCustomerLimit() {
        return perCustomerLimit;
    }

    public void setPerCustomerLimit(Integer perCustomerLimit) {
        this.perCustomerLimit = perCustomerLimit;
    }

    public Instant getFrom() {
        return validFrom;
    }

    public void setFrom(Instant from) {
        validFrom = from;
    }

    /** Exclusive. */
    public Instant getUntil() {
        return validUntil;
    }

    public void setUntil(Instant until) {
        validUntil = until;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** By language. */
    public Map<String, String> getNames() {
        return names;
    }

    /** None: the whole basket. */
    public Set<PromotionTarget> getTargets() {
        return targets;
    }
}
