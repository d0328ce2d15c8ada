package vitrina.backoffice.merchandising;

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
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.CatalogEntry;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.ProductFilter;
import vitrina.catalog.product.Products;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;

/** One page of a country's catalog in its order (CAT-03, CAT-04): add, drag, take out. */
@Named
@ViewScoped
public class CatalogsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Rows shown at once; a page of the catalog may have any number. */
    private static final int ROWS = 100;
    private static final int NEIGHBOURS = 3;
    private static final int SUGGESTED = 12;
    private static final String BETWEEN = " · ";

    @Inject
    private Catalogs catalogs;
    @Inject
    private Products products;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private String country;
    private int page = 1;
    private int part = 1;
    private ArrayList<CatalogEntry> entries;
    private int parts = 1;
    private ArrayList<Integer> used;
    private long total;
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
        page = number(parameters.get("page"));
        part = number(parameters.get("part"));
        onPage = page;
    }

    private static int number(String given) {
        return given != null && given.matches("[1-9]\\d{0,4}") ? Integer.parseInt(given) : 1;
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public ArrayList<CatalogEntry> getEntries() {
        if (entries == null) {
            read();
        }
        return entries;
    }

    private void read() {
        var found = catalogs.entries(country, page, backoffice.getLanguage(), new Paging(part, ROWS));
        entries = new ArrayList<>(found.items());
        total = found.total();
        parts = found.pages();
    }

    /** The first page, those around this one, the last that has products and the next free one. */
    public List<Integer> getPages() {
        if (used == null) {
            used = new ArrayList<>(catalogs.pages(country));
        }
        int last = Math.max(page, used.isEmpty() ? 1 : used.getLast());
        return IntStream.rangeClosed(1, last + 1).filter(number -> number == 1 || number >= last || Math.abs(number - page) <= NEIGHBOURS)
                .boxed().toList();
    }

    /** Which rows of the page are shown, such as 101–200 of 2,400; empty when that is all of them. */
    public String getRange() {
        getEntries();
        return parts == 1 ? "" : backoffice.say("backoffice.catalogs.range", (part - 1) * ROWS + 1, Math.min(total, (long) part * ROWS), total);
    }

    public int getPart() {
        return part;
    }

    public int getParts() {
        getEntries();
        return parts;
    }

    /** What is typed is part of a name, code or SKU. */
    public List<String> suggest(String typed) {
        return products.list(new ProductFilter(typed, null, null, null, null), backoffice.getLanguage(), "name", false, new Paging(1, SUGGESTED))
                .items().stream().map(row -> row.code() + BETWEEN + row.name()).toList();
    }

    public void add() {
        var code = product == null ? "" : product.split(BETWEEN, 2)[0].strip();
        var found = products.byCode(code).orElseThrow(() -> new Refusal("backoffice.product-code-unknown", code));
        catalogs.add(country, found.getId(), onPage == null ? page : onPage, sequence, Moments.read(from, backoffice.zone(country)),
                Moments.read(until, backoffice.zone(country)));
        notes.done("backoffice.catalogs.added", backoffice.country(country));
        product = null;
        sequence = null;
        forget();
    }

    public void remove(CatalogEntry entry) {
        catalogs.remove(country, entry.productId());
        notes.done("backoffice.catalogs.removed", entry.name(), backoffice.country(country));
        forget();
    }

    private void forget() {
        entries = null;
        used = null;
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
        return backoffice.may(CatalogPermissions.EDIT);
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
