package vitrina.people.address;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a country's address form, with all a page needs to draw it.
 *
 * @param labelKey     key of its words
 * @param required     whether an address without it is refused
 * @param autocomplete the HTML autocomplete token, empty for none
 * @param inputMode    the HTML input mode: text, tel or numeric
 * @param maxLength    characters
 * @param pattern      what a value must look like, or null; upper case counts
 * @param example      shown beside a refusal, empty for none
 * @param filled       whether the postal code fills it in (Q24: it does not count as a visible field)
 * @param extra        optional and folded away until wanted
 * @param options      the values to choose from; empty for free text
 */
public record FormField(AddressField field, String labelKey, boolean required, String autocomplete, String inputMode, int maxLength,
        Pattern pattern, String example, boolean filled, boolean extra, List<Region> options) {

    public FormField {
        options = List.copyOf(options);
    }

    /** Its name in request parameters. */
    public String key() {
        return field.key();
    }
}
