package vitrina.kernel.outside;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** The one way a number from outside becomes a number: plain digits of limited length, no exponent. */
public final class Numbers {

    /** Digits before the decimal point; money is stored as numeric(19, 4). */
    public static final int WHOLE = 15;
    /** Digits behind the decimal point. */
    public static final int FRACTION = 10;

    private Numbers() {
    }

    /** @return nothing for null and for whatever is no plain decimal number such as {@code -12.50}, with a point and without groups */
    public static Optional<BigDecimal> decimal(String text) {
        return isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** @return nothing for what is no whole number from {@code least} to {@code most} */
    public static OptionalLong whole(String text, long least, long most) {
        if (!isDecimal(text) || text.indexOf('.') >= 0) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(text);
        return number < least || number > most ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static boolean isDecimal(String text) {
        if (text == null || text.length() > WHOLE + FRACTION + 2) {
            return false;
        }
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        int whole = (point < 0 ? text.length() : point) - start;
        int fraction = point < 0 ? 0 : text.length() - point - 1;
        return whole >= 1 && whole <= WHOLE && fraction <= FRACTION && (point < 0 || fraction > 0)
                && text.chars().skip(start).allMatch(one -> one >= '0' && one <= '9' || one == '.')
                && (point < 0 || text.indexOf('.', point + 1) < 0);
    }
}
