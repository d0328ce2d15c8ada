package vitrina.people.address;

/** A part of a postal address. Each country's form shows some of them, under its own words. */
public enum AddressField {
    RECIPIENT("recipient"),
    PHONE("phone"),
    POSTAL_CODE("postalCode"),
    STREET("street"),
    NUMBER("number"),
    UNIT("unit"),
    DISTRICT("district"),
    CITY("city"),
    REGION("region"),
    REFERENCES("references"),
    /** A place on the map, for doors that no street name finds. */
    PIN("pin");

    private final String key;

    AddressField(String key) {
        this.key = key;
    }

    /** Its name in request parameters and stored JSON. */
    public String key() {
        return key;
    }
}
