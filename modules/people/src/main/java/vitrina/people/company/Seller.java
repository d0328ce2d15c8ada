package vitrina.people.company;

import java.util.UUID;
import vitrina.people.address.Address;

/**
 * A legal entity that sells (architecture, decision 1).
 *
 * @param main     the one that sells on the sites of its country
 * @param document its tax id as written on papers, empty where none is shown
 */
public record Seller(long id, UUID publicId, String code, String country, boolean main, String legalName, String tradeName,
        String document, String email, String phone, Address address) {}
