package vitrina.storefront.address;

import java.util.List;
import java.util.Optional;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.contact.DocumentKind;
import vitrina.people.contact.IdentityDocument;
import vitrina.storefront.page.Form;
import vitrina.storefront.site.Site;

/** The fields of the buyer's document (LOC-01): its kind, where the country knows several, and its number. */
public final class DocumentFields {

    private DocumentFields() {
    }

    /**
     * A kind of document to choose.
     * @param mask as in {@link DocumentKind#mask}; null where the length varies
     */
    public record Kind(String code, String name, String mask, boolean chosen) {}

    /** The kinds of document of a country; empty where none is asked. */
    public static List<Kind> kinds(Site site, String country, Form form) {
        return DocumentKind.of(country).stream().map(kind -> new Kind(kind.name(), site.text(kind.labelKey()),
                kind.mask().isEmpty() ? null : kind.mask(), kind.name().equals(form.get("documentKind")))).toList();
    }

    /** The typed document; empty when none was typed, or when it is wrong, which the form says then. */
    public static Optional<IdentityDocument> read(String country, Form form) {
        if (form.get("document").isEmpty()) {
            return Optional.empty();
        }
        var kinds = DocumentKind.of(country);
        var document = kinds.stream().filter(kind -> kind.name().equals(form.get("documentKind")) || kinds.size() == 1).findFirst()
                .flatMap(kind -> IdentityDocument.parse(kind, form.get("document")));
        if (document.isEmpty()) {
            form.refuse("document", new Refusal("orders.document-wrong"));
        }
        return document;
    }
}
