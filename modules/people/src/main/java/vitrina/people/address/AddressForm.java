package vitrina.people.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.contact.PhoneNumber;

/** The address form of one country: its fields in order, its rules, and how an address is written on a label. */
public record AddressForm(String country, List<FormField> fields, List<String> lines) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    public AddressForm {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /** What is wrong, in the order of the form; empty when the address can be used. "s/n" is a valid number (LOC-02). */
    public List<AddressError> check(Address address) {
        var errors = new ArrayList<AddressError>();
        for (var field : fields) {
            problem(field, address.get(field.field())).ifPresent(refusal -> errors.add(new AddressError(field.field(), refusal)));
        }
        return errors;
    }

    private Optional<Refusal> problem(FormField field, String value) {
        if (value.isEmpty()) {
            return field.required() ? Optional.of(new Refusal("people.address-missing")) : Optional.empty();
        }
        if (field.pattern() != null && !field.pattern().matcher(value.toUpperCase(Locale.ROOT)).matches()) {
            return Optional.of(new Refusal("people.address-pattern", field.example()));
        }
        if (value.length() > field.maxLength()) {
            return Optional.of(new Refusal("people.address-long", field.maxLength()));
        }
        if (!field.options().isEmpty() && field.options().stream().noneMatch(region -> region.code().equals(value))) {
            return Optional.of(new Refusal("people.address-option"));
        }
        if (field.field() == AddressField.PIN && GeoPoint.parse(value).isEmpty()) {
            return Optional.of(new Refusal("people.address-pattern", field.example()));
        }
        if (field.field() == AddressField.PHONE && PhoneNumber.parse(country, value).isEmpty()) {
            return Optional.of(new Refusal("people.phone-invalid"));
        }
        return Optional.empty();
    }

    /** The phone in E.164, the postal code and the place on the map in their usual spelling; for an address that {@link #check} accepts. */
    public Address stored(Address address) {
        var phone = PhoneNumber.parse(country, address.phone()).map(PhoneNumber::e164).orElse(address.phone());
        var code = address.postalCode().toUpperCase(Locale.ROOT);
        if (country.equals("BR") && code.matches("\\d{8}")) {
            code = code.substring(0, 5) + "-" + code.substring(5);
        }
        return address.with(AddressField.PHONE, phone).with(AddressField.POSTAL_CODE, code)
                .with(AddressField.PIN, address.pin().map(GeoPoint::written).orElse(""));
    }

    /** The lines for a label, without name and phone; regions by name, parts that are missing leave no comma behind. */
    public List<String> lines(Address address) {
        return lines.stream().map(line -> tidy(PLACE.matcher(line).replaceAll(place -> quote(address, place.group(1)))))
                .filter(line -> !line.isEmpty()).toList();
    }

    /** A field's key stands for its value, {@code regionCode} for the region's code. */
    private String quote(Address address, String key) {
        if (key.equals("regionCode")) {
            return Matcher.quoteReplacement(address.region());
        }
        return fields.stream().filter(field -> field.key().equals(key)).findFirst()
                .map(field -> Matcher.quoteReplacement(shown(field, address.get(field.field())))).orElse("");
    }

    private static String shown(FormField field, String value) {
        return field.options().stream().filter(region -> region.code().equals(value)).map(Region::name).findFirst().orElse(value);
    }

    private static String tidy(String line) {
        return line.replaceAll("\\s+", " ").replaceAll(" ,", ",").replaceAll("^[\\s,-]+|[\\s,-]+$", "");
    }
}
