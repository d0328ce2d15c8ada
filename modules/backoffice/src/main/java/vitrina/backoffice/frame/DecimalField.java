package vitrina.backoffice.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;

/** Every field of the backoffice that holds an amount or a rate, read and written in the desk's language. */
public class DecimalField implements Converter<BigDecimal> {

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.50");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null
                : Decimals.read(typed, desk().getLocale()).orElseThrow(() -> refused(typed, EXAMPLE));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, BigDecimal number) {
        return number == null ? "" : Decimals.write(number, desk().getLocale());
    }

    static ConverterException refused(String typed, BigDecimal example) {
        var words = desk().say("backoffice.number-wrong", typed, Decimals.write(example, desk().getLocale()));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private static Desk desk() {
        return CDI.current().select(Desk.class).get();
    }
}
