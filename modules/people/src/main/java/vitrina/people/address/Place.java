package vitrina.people.address;

/**
 * Where something is sold or brought to, as far as it is known: what it costs may depend on it.
 *
 * @param region     code of a {@link Region}; empty when not known
 * @param postalCode letters and digits only; empty when not known
 */
public record Place(String country, String region, String postalCode) {

    public Place {
        postalCode = Area.plain(postalCode);
    }

    /** Somewhere in the country. */
    public static Place in(String country) {
        return new Place(country, "", "");
    }

    public static Place of(Address address) {
        return new Place(address.country(), address.get(AddressField.REGION), address.get(AddressField.POSTAL_CODE));
    }
}
