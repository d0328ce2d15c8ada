package vitrina.backoffice.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import vitrina.kernel.money.AmountText;

/** Every field that holds an amount or a rate. It must say which: {@code bo:amount} with a currency, or {@code bo:rate}. */
public class AmountField implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var way = way(context, field);
        if (way == null) {
            throw refused(CDI.current().select(Backoffice.class).get().say("backoffice.amount.no-currency"));
        }
        return way.read(typed).orElseThrow(() -> refused(amounts().wrong(way, typed)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal number) {
        var way = way(context, field);
        return number == null ? "" : way == null ? number.toPlainString() : way.show(number);
    }

    /** Null for money of a currency nobody has chosen yet. */
    private static AmountText way(FacesContext context, UIComponent field) {
        var kind = field.getAttributes().get("kind");
        if ("rate".equals(kind)) {
            return amounts().rate();
        }
        if (!"money".equals(kind)) {
            throw new IllegalStateException("Neither bo:amount nor bo:rate: " + field.getClientId(context));
        }
        return field.getAttributes().get("currency") instanceof String currency && !currency.isBlank()
                ? amounts().money(currency, (String) field.getAttributes().get("country"))
                : null;
    }

    static ConverterException refused(String words) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    static Amounts amounts() {
        return CDI.current().select(Amounts.class).get();
    }
}
