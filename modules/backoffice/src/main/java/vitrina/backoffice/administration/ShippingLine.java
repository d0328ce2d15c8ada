package vitrina.backoffice.administration;

import java.io.Serializable;
import java.math.BigDecimal;
import vitrina.kernel.money.Money;
import vitrina.orders.shipping.KeptMethod;
import vitrina.orders.shipping.ShippingMethod;

/** A shipping method while it is typed. */
public class ShippingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeptMethod kept;
    private BigDecimal price;
    private BigDecimal freeFrom;
    private int daysMin;
    private int daysMax;
    private boolean enabled;

    ShippingLine(KeptMethod kept) {
        this.kept = kept;
        var method = kept.method();
        price = method.price().amount();
        freeFrom = method.freeFrom() == null ? null : method.freeFrom().amount();
        daysMin = method.daysMin();
        daysMax = method.daysMax();
        enabled = kept.enabled();
    }

    /** What was typed; the country, the way and the place in the list stay. */
    KeptMethod typed() {
        var method = kept.method();
        var currency = method.price().currency();
        return new KeptMethod(new ShippingMethod(method.country(), method.code(), method.mode(),
                new Money(price == null ? BigDecimal.ZERO : price, currency),
                freeFrom == null ? null : new Money(freeFrom, currency), method.taxClass(), daysMin, daysMax),
                kept.position(), enabled);
    }

    boolean isChanged() {
        return !typed().equals(kept);
    }

    public String getCode() {
        return kept.method().code();
    }

    public String getCurrency() {
        return kept.method().price().currency();
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal typed) {
        price = typed;
    }

    public BigDecimal getFreeFrom() {
        return freeFrom;
    }

    public void setFreeFrom(BigDecimal typed) {
        freeFrom = typed;
    }

    public int getDaysMin() {
        return daysMin;
    }

    public void setDaysMin(int typed) {
        daysMin = typed;
    }

    public int getDaysMax() {
        return daysMax;
    }

    public void setDaysMax(int typed) {
        daysMax = typed;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean chosen) {
        enabled = chosen;
    }
}
