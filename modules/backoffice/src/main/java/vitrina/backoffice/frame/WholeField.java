package vitrina.backoffice.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.util.Optional;

/** Every field of the backoffice that holds a count. */
public class WholeField implements Converter<Integer> {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Integer getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var amounts = AmountField.amounts();
        boolean below = typed.strip().startsWith("-");
        return Optional.of(below ? typed.strip().substring(1) : typed).flatMap(amounts.count()::read).filter(number -> number.compareTo(MOST) <= 0)
                .map(number -> below ? -number.intValueExact() : number.intValueExact())
                .orElseThrow(() -> AmountField.refused(amounts.wrong(amounts.count(), typed)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Integer number) {
        return number == null ? "" : number.toString();
    }
}
