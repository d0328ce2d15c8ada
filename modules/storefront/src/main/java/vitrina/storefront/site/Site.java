package vitrina.storefront.site;

import jakarta.servlet.ServletRequest;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import vitrina.catalog.view.Shop;
import vitrina.kernel.money.AmountText;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.kernel.text.Texts;
import vitrina.people.company.Country;

/** The shop of one language and country, as pages use it: {@code #{site}}. Immutable, one object per market. */
public final class Site {

    private static final String ATTRIBUTE = "site";

    private final Country country;
    private final String language;
    private final String currency;
    private final String tag;
    private final String base;
    private final Texts texts;
    private final AmountText amounts;

    Site(Country country, String language, String currency, Texts texts) {
        this.country = country;
        this.language = language;
        this.currency = currency;
        this.tag = country.locale(language).toLanguageTag();
        this.base = SiteAddress.base(language, country.code());
        this.texts = texts;
        this.amounts = AmountText.of(currency, tag);
    }

    public static Site of(ServletRequest request) {
        return (Site) request.getAttribute(ATTRIBUTE);
    }

    public void enter(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute("t", texts.all(tag));
    }

    public Country getCountry() {
        return country;
    }

    public String getLanguage() {
        return language;
    }

    public String getCurrency() {
        return currency;
    }

    /** Language and country, such as es-CO: what number and date forms follow. */
    public String getTag() {
        return tag;
    }

    /** What every address of this shop begins with, such as /es-co. */
    public String getBase() {
        return base;
    }

    public String getCountryName() {
        return country.name(language);
    }

    /** Another country's name in the reader's language. */
    public String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(tag));
    }

    public Map<String, String> getTexts() {
        return texts.all(tag);
    }

    public String text(String key, Object... arguments) {
        return texts.get(tag, key, arguments);
    }

    public String money(Money amount) {
        return MoneyFormat.format(amount, tag);
    }

    /** How amounts are typed here: as prices are shown. */
    public AmountText amounts() {
        return amounts;
    }

    /** @param path without a slash in front; empty for the home page */
    public String url(String path) {
        return base + "/" + path;
    }

    /** What lists and product pages are read from: prices in the currency the visitor chose (CAT-19). */
    public Shop shop() {
        return new Shop(country.code(), language, currency);
    }

    /** What carts are priced in: always the country's own currency. */
    public Shop till() {
        return new Shop(country.code(), language, country.currency());
    }

    /** Whether prices are shown in another currency than the one that is charged. */
    public boolean isConverted() {
        return !currency.equals(country.currency());
    }

    /** The currency that is charged, by its name and code, such as "peso colombiano (COP)". */
    public String getChargedIn() {
        return currencyName(country.currency()) + " (" + country.currency() + ")";
    }

    /** A currency in the reader's words. */
    public String currencyName(String code) {
        return Currency.getInstance(code).getDisplayName(Locale.forLanguageTag(tag));
    }

    /** One word that tells this market from every other: what caches are kept by. */
    public String key() {
        return base + "/" + currency;
    }
}
