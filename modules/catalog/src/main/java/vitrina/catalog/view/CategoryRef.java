package vitrina.catalog.view;

/** A step of the breadcrumb. */
public record CategoryRef(long id, String slug, String name) {}
