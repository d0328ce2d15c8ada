package vitrina.people.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LOC-02")
class AddressFormsTest {

    private static final Address MEXICAN = address("MX", "recipient", "Ana Gómez", "phone", "55 1234 5678", "street", "Durango", "number",
            "s/n", "postalCode", "06700", "district", "Roma Norte", "city", "Cuauhtémoc", "region", "CMX");
    private static final Address COLOMBIAN = address("CO", "recipient", "Ana Gómez", "phone", "300 123 4567", "street",
            "Carrera 13 # 85-32", "district", "El Retiro", "city", "Bogotá", "region", "DC");
    private static final Address BRAZILIAN = address("BR", "recipient", "João Souza", "phone", "11 96123-4567", "street",
            "Avenida Paulista", "number", "1000", "unit", "ap 12", "postalCode", "01310100", "district", "Bela Vista", "city",
            "São Paulo", "region", "SP");
    private static final Address ARGENTINE = address("AR", "recipient", "Ana Gómez", "phone", "011 15-2345-6789", "street",
            "Gurruchaga 1650", "unit", "2° B", "postalCode", "1414", "city", "Ciudad Autónoma de Buenos Aires", "region", "C");
    private static final Address AMERICAN = address("US", "recipient", "Ann Gomez", "phone", "305 555 0123", "street", "2520 NW 2nd Ave",
            "city", "Miami", "region", "FL", "postalCode", "33127");

    private static Address address(String country, String... keysAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return Address.read(country, values::get);
    }

    private static List<AddressField> wrong(Address address) {
        return AddressForms.of(address.country()).check(address).stream().map(AddressError::field).toList();
    }

    @Test
    void addresses_as_people_write_them_in_each_country_are_accepted() {
        for (var address : List.of(MEXICAN, COLOMBIAN, BRAZILIAN, ARGENTINE, AMERICAN)) {
            assertEquals(List.of(), wrong(address), address.country());
        }
    }

    @Test
    void a_house_without_number_is_a_valid_house() {
        assertEquals(List.of(), wrong(MEXICAN.with(AddressField.NUMBER, "s/n")));
        assertEquals(List.of(AddressField.NUMBER), wrong(MEXICAN.with(AddressField.NUMBER, "")));
    }

    @Test
    void the_postal_code_is_asked_only_where_it_is_used() {
        assertEquals(List.of(), wrong(COLOMBIAN));
        assertEquals(List.of(AddressField.POSTAL_CODE), wrong(AMERICAN.with(AddressField.POSTAL_CODE, "")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MX, 6700", "MX, 067000", "US, 3312", "US, 33127-12", "BR, 0131010", "BR, 01310 100", "AR, 14144", "AR, I1414", "CO, 1102"})
    void postal_codes_of_the_wrong_shape_are_refused_with_an_example(String country, String code) {
        var form = AddressForms.of(country);
        var errors = form.check(address(country, "postalCode", code)).stream()
                .filter(error -> error.field() == AddressField.POSTAL_CODE).toList();
        assertEquals(1, errors.size());
        assertEquals("people.address-pattern", errors.getFirst().refusal().code());
        assertFalse(errors.getFirst().refusal().arguments()[0].toString().isEmpty(), "an example is given");
    }

    @Test
    void everything_missing_is_named_at_once_in_the_order_of_the_form() {
        assertEquals(List.of(AddressField.RECIPIENT, AddressField.PHONE, AddressField.STREET, AddressField.DISTRICT, AddressField.CITY,
                AddressField.REGION), wrong(address("CO")));
    }

    @Test
    void a_region_is_chosen_from_the_list_and_written_by_its_name() {
        assertEquals(List.of(AddressField.REGION), wrong(MEXICAN.with(AddressField.REGION, "Atlantis")));
        assertEquals(List.of("Durango s/n", "Roma Norte", "06700 Cuauhtémoc, Ciudad de México"), AddressForms.of("MX").lines(MEXICAN));
    }

    @Test
    void labels_follow_the_country_and_leave_no_comma_for_what_is_missing() {
        assertEquals(List.of("Carrera 13 # 85-32", "El Retiro", "Bogotá, Bogotá, D.C."), AddressForms.of("CO").lines(COLOMBIAN));
        assertEquals(List.of("Avenida Paulista, 1000 ap 12", "Bela Vista", "São Paulo - SP", "01310100"),
                AddressForms.of("BR").lines(BRAZILIAN));
        assertEquals(List.of("Main 1"), AddressForms.of("XX").lines(address("XX", "street", "Main 1")));
    }

    @Test
    @Tag("LOC-03")
    void the_phone_is_stored_in_e164_and_the_postal_code_in_its_usual_spelling() {
        assertEquals("+5491123456789", AddressForms.of("AR").stored(ARGENTINE).phone());
        assertEquals("01310-100", AddressForms.of("BR").stored(BRAZILIAN).postalCode());
        assertEquals(List.of(AddressField.PHONE), wrong(ARGENTINE.with(AddressField.PHONE, "15")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"4.65305, -74.05539;4.653050, -74.055390", "19.4326077,-99.1331785;19.432608, -99.133178",
        "-34.6037 -58.3816;-34.603700, -58.381600"})
    @Tag("LOC-02")
    void a_place_copied_from_a_map_is_kept_to_a_tenth_of_a_metre(String copied, String kept) {
        var pinned = COLOMBIAN.with(AddressField.PIN, copied);
        assertEquals(List.of(), wrong(pinned));
        assertEquals(kept, AddressForms.of("CO").stored(pinned).pin().orElseThrow().written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91.5, 10.5", "4.6, -181.2", "Bogotá", "4.65305", "<script>"})
    @Tag("LOC-02")
    void what_is_no_place_is_refused_and_an_address_without_one_is_none_the_worse(String nowhere) {
        assertEquals(List.of(AddressField.PIN), wrong(COLOMBIAN.with(AddressField.PIN, nowhere)));
        assertTrue(AddressForms.of("CO").stored(COLOMBIAN).pin().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AR", "BR", "CO", "MX", "US"})
    @Tag("Q24")
    void with_the_mail_address_at_most_eight_fields_are_seen_before_payment(String country) {
        long seen = AddressForms.of(country).fields().stream().filter(field -> !field.filled() && !field.extra()).count();
        assertTrue(seen + 1 <= 8, country + " shows " + (seen + 1));
    }

    @ParameterizedTest
    @CsvSource({"AR, 24", "BR, 27", "CO, 33", "MX, 32", "US, 52"})
    void every_region_of_a_country_can_be_chosen(String country, int regions) {
        assertEquals(regions, AddressForms.regions(country).stream().map(Region::code).distinct().count());
    }

    @Test
    void an_address_survives_being_stored() {
        assertEquals(MEXICAN, Address.fromJson(MEXICAN.toJson()));
    }

    @Test
    void blanks_are_tidied_and_empty_values_are_absent() {
        var address = new Address("US", new EnumMap<>(Map.of(AddressField.CITY, "  New   York ", AddressField.UNIT, " ")));
        assertEquals("New York", address.city());
        assertEquals(Map.of(AddressField.CITY, "New York"), address.values());
    }
}
