package vitrina.orders.shipping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vitrina.kernel.money.Money;

/**
 * A way to get an order; its name is the text {@code orders.shipping.<code>}.
 *
 * @param price    as shown in the country: with or without tax
 * @param freeFrom goods total from which it costs nothing, or null
 * @param daysMin  working days until it arrives or can be picked up, at best
 */
public record ShippingMethod(String country, String code, FulfilmentMode mode, Money price, Money freeFrom, String taxClass,
        int daysMin, int daysMax) {

    /** What it costs for goods of this value. */
    public Money rate(Money goods) {
        return freeFrom != null && goods.compareTo(freeFrom) >= 0 ? Money.zero(price.currency()) : price;
    }

    /** What is missing to ship for nothing; zero when reached, null where there is no threshold. */
    public Money missingToFree(Money goods) {
        return freeFrom == null ? null : freeFrom.minus(goods).max(Money.zero(price.currency()));
    }

    public LocalDate earliest(LocalDate from) {
        return afterWorkingDays(from, daysMin);
    }

    public LocalDate latest(LocalDate from) {
        return afterWorkingDays(from, daysMax);
    }

    public boolean isPickUp() {
        return mode == FulfilmentMode.PICK_UP;
    }

    private static LocalDate afterWorkingDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0 || weekend(day);) {
            day = day.plusDays(1);
            left -= weekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
