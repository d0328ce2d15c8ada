package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Company;
import vitrina.people.contact.PhoneNumber;

/** Dates, numbers and money as the reader writes them. */
@Named("fmt")
@RequestScoped
public class Formats {

    @Inject
    private Backoffice backoffice;
    @Inject
    private Clock clock;
    @Inject
    private Company company;

    /** Short date and time in the desk's zone; today shows the time only. */
    public String moment(Instant at) {
        if (at == null) {
            return "";
        }
        var local = at.atZone(backoffice.zone());
        var style = local.toLocalDate().equals(backoffice.today())
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return style.withLocale(backoffice.getLocale()).format(local);
    }

    /**
     * Short date and time of a limit, in the zone it is meant in.
     * @param country null for all
     */
    public String moment(Instant at, String country) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(backoffice.getLocale())
                        .format(at.atZone(backoffice.zone(country)));
    }

    /** Long date and time, for titles and papers. */
    public String full(Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(backoffice.getLocale()).format(at.atZone(backoffice.zone()));
    }

    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(backoffice.getLocale()).format(day);
    }

    /** A span of days; one day is no span. */
    public String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " – " + day(to);
    }

    /** As an {@code <input type="datetime-local">} wants it. */
    public String local(Instant at, ZoneId zone) {
        return at == null ? "" : DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    public String money(Money money) {
        return money == null ? "" : MoneyFormat.format(money, backoffice.getLanguage());
    }

    /**
     * In the way of a country, such as "$ 45.900" of Colombia.
     * @param country null for what holds everywhere
     */
    public String money(Money money, String country) {
        return money == null ? "" : MoneyFormat.format(money, languageTag(money.currency(), country));
    }

    /** Language and country that write such an amount: the given country, else one whose money it is, else the desk. */
    String languageTag(String currency, String country) {
        return (country == null || country.isBlank()
                ? company.countries().stream().filter(one -> one.currency().equals(currency)).findFirst()
                : Optional.of(company.country(country)))
                .map(one -> one.locale(one.defaultLanguage()).toLanguageTag()).orElse(backoffice.getLanguage());
    }

    /** A number of that country in its own way of writing, any other with its calling code. */
    public String phone(String e164, String country) {
        return e164 == null || e164.isBlank() ? "" : PhoneNumber.parse(country, e164).map(one -> one.shownIn(country)).orElse(e164);
    }

    public String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(backoffice.getLocale()).format(number);
    }

    public String percent(BigDecimal percent) {
        return percent == null ? "" : NumberFormat.getInstance(backoffice.getLocale()).format(percent) + " %";
    }

    public String list(Collection<String> words) {
        return String.join(" · ", words);
    }

    /** How long ago, in the largest unit that fits. */
    public String ago(Instant at) {
        if (at == null) {
            return "";
        }
        var passed = Duration.between(at, clock.now());
        if (passed.toMinutes() < 1) {
            return backoffice.say("backoffice.ago.now");
        }
        return passed.toHours() < 1
                ? backoffice.say("backoffice.ago.minutes", passed.toMinutes())
                : passed.toDays() < 1
                        ? backoffice.say("backoffice.ago.hours", passed.toHours())
                        : backoffice.say("backoffice.ago.days", passed.toDays());
    }
}
