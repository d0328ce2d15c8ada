package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.people.person.Customers;

/** Price lists of every country (CAT-17). Their limits are moments of the country (LOC-09). */
@Named
@ViewScoped
public class PricesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Prices prices;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Customers customers;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private ListDraft draft = new ListDraft();

    /** The lists of a country. */
    public record Section(Catalog catalog, List<PriceList> lists) {}

    public List<Section> getSections() {
        return catalogs.all().stream().map(catalog -> new Section(catalog, prices.lists(catalog.country()))).toList();
    }

    /** Those of the house, and the chosen one even when it was taken out of the settings. */
    public List<String> getGroups() {
        return Stream.concat(customers.groups().stream(), Stream.ofNullable(draft.getGroup()).filter(code -> !code.isBlank())).distinct().toList();
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.PRICES);
    }

    public void create() {
        draft = new ListDraft();
    }

    public void edit(PriceList list) {
        var zone = backoffice.zone(list.country());
        draft = new ListDraft(list, Moments.text(list.from(), zone), Moments.text(list.until(), zone));
    }

    public void save() {
        var zone = backoffice.zone(draft.getCountry());
        prices.putList(draft.list(Moments.read(draft.getFrom(), zone), Moments.read(draft.getUntil(), zone)));
        notes.done("backoffice.prices.saved", draft.getCode());
        draft = new ListDraft();
    }

    public ListDraft getDraft() {
        return draft;
    }
}
