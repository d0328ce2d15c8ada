package vitrina.backoffice.shelves;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vitrina.backoffice.frame.Desk;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.assortment.Catalog;
import vitrina.catalog.assortment.CatalogEntry;
import vitrina.catalog.assortment.Catalogs;
import vitrina.catalog.product.ProductFilter;
import vitrina.catalog.product.Products;
import vitrina.kernel.paging.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.Permission;

/** One page of a country's catalog in its order (CAT-03, CAT-04): add, drag, take out. */
@Named
@ViewScoped
public class CatalogsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Paging ALL = new Paging(1, 1000);
    private static final int SUGGESTED = 12;
    private static final String BETWEEN = " · ";

    @Inject
    private Catalogs catalogs;
    @Inject
    private Products products;
    @Inject
    private Desk desk;
    @Inject
    private Notes notes;

    private String country;
    private int page = 1;
    private ArrayList<CatalogEntry> entries;
    private String product;
    private Integer onPage;
    private Integer sequence;
    private String from;
    private String until;

    @PostConstruct
    void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var wanted = parameters.get("country");
        country = catalogs.all().stream().map(Catalog::country).filter(one -> one.equals(wanted)).findFirst()
                .orElseGet(() -> catalogs.all().isEmpty() ? null : catalogs.all().getFirst().country());
        page = parameters.getOrDefault("page", "").matches("\\d{1,5}") ? Integer.parseInt(parameters.get("page")) : 1;
        onPage = page;
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public ArrayList<CatalogEntry> getEntries() {
        if (entries == null) {
            entries = country == null ? new ArrayList<>() : new ArrayList<>(catalogs.entries(country, page, desk.getLanguage(), ALL).items());
        }
        return entries;
    }

    /** Pages that have products, and the next free one. */
    public List<Integer> getPages() {
        int last = country == null ? 1 : catalogs.entries(country, 0, desk.getLanguage(), ALL).items().stream()
                .mapToInt(CatalogEntry::page).max().orElse(1);
        return IntStream.rangeClosed(1, Math.max(last, page) + 1).boxed().toList();
    }

    /** What is typed is part of a name, code or SKU. */
    public List<String> suggest(String typed) {
        return products.list(new ProductFilter(typed, null, null, null, null), desk.getLanguage(), "name", false, new Paging(1, SUGGESTED))
                .items().stream().map(row -> row.code() + BETWEEN + row.name()).toList();
    }

    public void add() {
        var code = product == null ? "" : product.split(BETWEEN, 2)[0].strip();
        var found = products.byCode(code).orElseThrow(() -> new Refusal("backoffice.product-code-unknown", code));
        catalogs.add(country, found.getId(), onPage == null ? page : onPage, sequence, Moments.read(from, desk.zone()),
                Moments.read(until, desk.zone()));
        notes.done("backoffice.catalogs.added", desk.country(country));
        product = null;
        sequence = null;
        entries = null;
    }

    public void remove(CatalogEntry entry) {
        catalogs.remove(country, entry.productId());
        notes.done("backoffice.catalogs.removed", entry.name(), desk.country(country));
        entries = null;
    }

    /** After a row was dragged: PrimeFaces has moved it in the list already. */
    public void dragged() {
        write();
    }

    public void move(int index, int by) {
        int to = index + by;
        if (to >= 0 && to < getEntries().size()) {
            Collections.swap(getEntries(), index, to);
            write();
        }
    }

    private void write() {
        catalogs.reorder(country, page, getEntries().stream().map(CatalogEntry::productId).toList());
        entries = null;
        notes.passing("backoffice.catalogs.reordered");
    }

    public boolean isMayEdit() {
        return desk.may(Permission.CATALOG_EDIT);
    }

    public String getCountry() {
        return country;
    }

    public int getPage() {
        return page;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String typed) {
        product = typed;
    }

    public Integer getOnPage() {
        return onPage;
    }

    public void setOnPage(Integer typed) {
        onPage = typed;
    }

    public Integer getSequence() {
        return sequence;
    }

    public void setSequence(Integer typed) {
        sequence = typed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }
}
