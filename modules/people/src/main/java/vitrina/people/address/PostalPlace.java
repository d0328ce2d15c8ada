package vitrina.people.address;

import java.util.List;

/**
 * What is known of a postal code; empty texts are unknown.
 *
 * @param region    ISO 3166-2 code without the country
 * @param districts colonias or bairros to choose from
 */
public record PostalPlace(String code, String region, String city, List<String> districts, String street) {

    public PostalPlace {
        districts = List.copyOf(districts);
    }
}
