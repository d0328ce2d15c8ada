package vitrina.storefront.address;

import java.util.List;
import java.util.Set;
import vitrina.people.address.Address;
import vitrina.people.address.AddressField;
import vitrina.people.address.AddressForms;
import vitrina.people.address.FormField;
import vitrina.storefront.page.Form;
import vitrina.storefront.site.Choice;
import vitrina.storefront.site.Site;

/** A country's address form as fields of a page (LOC-02). Recipient and phone come from elsewhere. */
public final class AddressFields {

    private static final Set<AddressField> ASKED_BEFORE = Set.of(AddressField.RECIPIENT, AddressField.PHONE);
    /** Where a postal code says more than the region (LOC-02). */
    private static final Set<String> FILLED = Set.of("MX", "BR");
    private static final Set<AddressField> NARROW = Set.of(AddressField.POSTAL_CODE, AddressField.NUMBER, AddressField.UNIT);
    private static final Set<AddressField> HALF = Set.of(AddressField.CITY, AddressField.REGION, AddressField.DISTRICT);

    /**
     * One field.
     * @param postal the country whose post office knows more about what is typed here, or null
     * @param width a class of the grid
     * @param options empty for free text
     * @param extra folded away until wanted
     */
    public record Shown(String key, String label, String value, String error, boolean optional, String autocomplete, String inputMode,
            int maxLength, String width, boolean extra, String postal, List<Choice> options) {

        /** Whether the visitor's device may answer it. */
        public boolean isLocates() {
            return key.equals(AddressField.PIN.key());
        }
    }

    private AddressFields() {
    }

    /** @param form what was typed, filled up with what is known */
    public static List<Shown> of(Site site, Form form) {
        return AddressForms.of(site.getCountry().code()).fields().stream().filter(field -> !ASKED_BEFORE.contains(field.field()))
                .map(field -> shown(site, field, form)).toList();
    }

    public static String[] keys(String country) {
        return AddressForms.of(country).fields().stream().filter(field -> !ASKED_BEFORE.contains(field.field())).map(FormField::key)
                .toArray(String[]::new);
    }

    /** Fills the form with an address entered before. */
    public static void fill(Form form, Address address) {
        if (address != null) {
            AddressForms.of(address.country()).fields().forEach(field -> form.fill(field.key(), address.get(field.field())));
        }
    }

    private static Shown shown(Site site, FormField field, Form form) {
        var value = form.get(field.key());
        var width = NARROW.contains(field.field()) ? "third" : HALF.contains(field.field()) ? "half" : "";
        return new Shown(field.key(), site.text(field.labelKey()), value, form.getErrors().get(field.key()), !field.required(),
                field.autocomplete(), field.inputMode(), field.maxLength(), width, field.extra(),
                field.field() == AddressField.POSTAL_CODE && FILLED.contains(site.getCountry().code()) ? site.getCountry().code() : null,
                field.options().stream().map(region -> new Choice(region.code(), region.name(), region.code().equals(value))).toList());
    }
}
