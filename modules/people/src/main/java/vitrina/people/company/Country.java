package vitrina.people.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vitrina.kernel.entity.WordsColumn;
import vitrina.kernel.settings.Scope;

/** A country the company sells in. */
@Entity
@Table(name = "people_country")
public class Country implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;
    private String currency;
    @Convert(converter = WordsColumn.class)
    private List<String> languages;
    private ZoneId zone;
    @Column(name = "phone_code")
    private int phoneCode;
    @Column(name = "tax_inclusive")
    private boolean taxInclusive;
    private int position;

    protected Country() {
    }

    Country(String code, String currency, List<String> languages, ZoneId zone, int phoneCode, boolean taxInclusive) {
        this.code = code;
        this.currency = currency;
        this.languages = List.copyOf(languages);
        this.zone = zone;
        this.phoneCode = phoneCode;
        this.taxInclusive = taxInclusive;
    }

    Country at(int newPosition) {
        position = newPosition;
        return this;
    }

    /** ISO 3166-1 alpha-2. */
    public String code() {
        return code;
    }

    /** ISO 4217, the currency of its prices. */
    public String currency() {
        return currency;
    }

    /** Language tags offered there, the first is the default. */
    public List<String> languages() {
        return languages;
    }

    /** The zone of price limits and of "today" where no branch is meant (LOC-09). */
    public ZoneId zone() {
        return zone;
    }

    /** Calling code. */
    public int phoneCode() {
        return phoneCode;
    }

    /** Whether shown prices contain the tax (LOC-04). */
    public boolean taxInclusive() {
        return taxInclusive;
    }

    /** Among the others, as the company wants them shown. */
    int position() {
        return position;
    }

    /** Where its settings are asked for. */
    public Scope scope() {
        return Scope.country(code);
    }

    public String defaultLanguage() {
        return languages.getFirst();
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    /** The tag whose words and number forms are used here, such as es-AR for es in Argentina. */
    public Locale locale(String language) {
        return Locale.forLanguageTag(language.contains("-") ? language : language + "-" + code);
    }

    /** The country's name in the given language. */
    public String name(String language) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Country country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
