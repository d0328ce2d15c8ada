package vitrina.kernel.money;

import java.math.BigDecimal;

/** A share in hundredths: {@code new Percent(19)} is 19 %. */
public record Percent(BigDecimal value) {

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }
}
