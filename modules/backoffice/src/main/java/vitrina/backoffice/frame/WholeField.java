package vitrina.backoffice.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;

/** Every field of the backoffice that holds a count. */
public class WholeField implements Converter<Integer> {

    private static final BigDecimal EXAMPLE = BigDecimal.TEN;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Decimals.read(typed, CDI.current().select(Desk.class).get().getLocale())
                    .orElseThrow(() -> DecimalField.refused(typed, EXAMPLE)).intValueExact();
        } catch (ArithmeticException fraction) {
            throw DecimalField.refused(typed, EXAMPLE);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Integer number) {
        return number == null ? "" : number.toString();
    }
}
