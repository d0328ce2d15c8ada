package vitrina.people.address;

/** A province, state or department: its ISO 3166-2 code without the country, and its own name. */
public record Region(String code, String name) {}
