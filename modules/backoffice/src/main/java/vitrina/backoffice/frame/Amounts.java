package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.math.BigDecimal;
import vitrina.kernel.money.AmountText;
import vitrina.people.company.Company;

/**
 * How fields of the backoffice write numbers and read them: money as its country writes it whatever language the desk speaks, everything else as
 * the desk's language does.
 */
@Named("amounts")
@RequestScoped
public class Amounts {

    private static final BigDecimal WHOLE = new BigDecimal("1000");
    private static final BigDecimal WITH_CENTS = new BigDecimal("1234.50");
    private static final BigDecimal RATE = new BigDecimal("12.5");

    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;
    @Inject
    private Company company;

    /** @param country null for an amount that holds everywhere */
    public AmountText money(String currency, String country) {
        return AmountText.of(currency, formats.languageTag(currency, country));
    }

    public AmountText rate() {
        return AmountText.rate(backoffice.getLanguage());
    }

    AmountText count() {
        return AmountText.count(backoffice.getLanguage());
    }

    /** Limits of a list of amounts: those of the branch's country, or of any where the list has many. */
    public AmountText limit() {
        var branch = backoffice.getBranch();
        return branch == null
                ? AmountText.anyCurrency(backoffice.getLanguage())
                : money(company.country(branch.country()).currency(), branch.country());
    }

    /** The right way of writing, in words. */
    public String how(AmountText way) {
        if (way.group().isEmpty()) {
            return backoffice.say("backoffice.amount.rate", way.show(RATE));
        }
        var example = way.decimals() == 0 ? WHOLE : WITH_CENTS;
        return backoffice.say(
                way.decimals() > 0 ? "backoffice.amount.cents" : way.sign().isEmpty() ? "backoffice.amount.count" : "backoffice.amount.whole",
                way.show(example), way.plain(example));
    }

    /** Why it was not read. */
    public String wrong(AmountText way, String typed) {
        return backoffice.say("backoffice.amount.wrong", typed.strip().length() <= AmountText.LONGEST
                ? typed.strip()
                : typed.strip().substring(0, AmountText.LONGEST) + "…", how(way));
    }

    /** What the page's script needs to say, while somebody types, what the field understands. */
    public String echo(AmountText way) {
        return Json.createObjectBuilder().add("pattern", way.pattern()).add("group", way.group()).add("mark", way.mark())
                .add("cents", way.isPadded() ? way.decimals() : 0).add("before", way.sign()).add("after", way.group().isEmpty() ? " %" : "")
                .add("how", how(way)).build().toString();
    }

    /** As {@link #echo(AmountText)} for money; nothing while it is not known which. */
    public String echo(String currency, String country) {
        return currency == null || currency.isBlank() ? null : echo(money(currency, country));
    }
}
