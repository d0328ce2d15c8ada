package vitrina.backoffice.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.CatalogEntry;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.Product;
import vitrina.catalog.product.Products;
import vitrina.catalog.product.RelationKind;
import vitrina.kernel.refusal.Refusal;

/** Where the open product stands in the countries' catalogs (CAT-03), and what is shown beside it (CAT-13). */
@Named
@ViewScoped
public class ProductPlaces implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductPage page;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Products products;
    @Inject
    private Notes notes;

    private String country;
    private Integer pageNumber = 1;
    private Integer sequence;
    private String related;
    private String complementary;

    /** Catalogs the product is not in yet. */
    public List<Catalog> getFree() {
        var taken = catalogs.places(page.getId()).keySet();
        return catalogs.all().stream().filter(catalog -> !taken.contains(catalog.country())).toList();
    }

    /** A place in a country's catalog. */
    public record Place(String country, CatalogEntry entry) {}

    public List<Place> getPlaces() {
        return catalogs.places(page.getId()).entrySet().stream().map(place -> new Place(place.getKey(), place.getValue())).toList();
    }

    public void add() {
        catalogs.add(country, page.getId(), pageNumber == null ? 1 : pageNumber, sequence, null, null);
        notes.done("backoffice.catalogs.added", country);
        sequence = null;
    }

    public void remove(String from) {
        catalogs.remove(from, page.getId());
    }

    /** Codes separated by commas, as they stand and as they are typed. */
    public String getRelated() {
        if (related == null) {
            related = codes(RelationKind.RELATED);
        }
        return related;
    }

    public void setRelated(String typed) {
        related = typed;
    }

    public String getComplementary() {
        if (complementary == null) {
            complementary = codes(RelationKind.COMPLEMENTARY);
        }
        return complementary;
    }

    public void setComplementary(String typed) {
        complementary = typed;
    }

    public void relate() {
        products.relate(page.getId(), RelationKind.RELATED, ids(related));
        products.relate(page.getId(), RelationKind.COMPLEMENTARY, ids(complementary));
        related = null;
        complementary = null;
        notes.done("backoffice.product.related.saved");
    }

    private String codes(RelationKind kind) {
        return products.related(page.getId(), kind).stream().flatMap(id -> products.find(id).stream()).map(Product::getCode)
                .collect(Collectors.joining(", "));
    }

    private List<Long> ids(String codes) {
        var ids = new ArrayList<Long>();
        Arrays.stream(codes == null ? new String[0] : codes.split("[,\\s]+")).filter(code -> !code.isBlank())
                .forEach(code -> ids.add(products.byCode(code).orElseThrow(() -> new Refusal("backoffice.product-code-unknown", code)).getId()));
        return ids;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public Integer getPageNumber() {
        return pageNumber;
    }

    public void setPageNumber(Integer typed) {
        pageNumber = typed;
    }

    public Integer getSequence() {
        return sequence;
    }

    public void setSequence(Integer typed) {
        sequence = typed;
    }
}
