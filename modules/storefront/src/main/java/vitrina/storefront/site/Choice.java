package vitrina.storefront.site;

/** An option of a select. */
public record Choice(String code, String name, boolean chosen) {}
