package vitrina.backoffice.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.Variant;
import vitrina.catalog.stock.Location;
import vitrina.catalog.stock.StockLevels;
import vitrina.kernel.money.Money;

/** Prices and stock of the open product in one country: a line a variant, a column a location (CAT-17). */
@Named
@ViewScoped
public class ProductMarket implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductPage page;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Prices prices;
    @Inject
    private StockLevels stock;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private String country;
    private Long listId;
    private List<PriceLine> lines;

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public String getCountry() {
        if (country == null && !catalogs.all().isEmpty()) {
            country = catalogs.all().getFirst().country();
        }
        return country;
    }

    public void choose(String other) {
        country = other;
        listId = null;
        lines = null;
    }

    public void chooseList() {
        lines = null;
    }

    public Catalog getCatalog() {
        return catalogs.find(getCountry()).orElse(null);
    }

    public List<PriceList> getLists() {
        return prices.lists(getCountry());
    }

    public Long getListId() {
        if (listId == null) {
            listId = getLists().stream().filter(PriceList::isBase).findFirst().map(PriceList::id).orElse(null);
        }
        return listId;
    }

    public void setListId(Long chosen) {
        listId = chosen;
    }

    /** The country's locations. */
    public List<Location> getLocations() {
        return stock.locations().stream().filter(one -> one.active() && one.country().equals(getCountry())).toList();
    }

    /** Read again when the product has got another variant. */
    public List<PriceLine> getLines() {
        if (lines == null || !lines.stream().map(PriceLine::getVariantId).toList().equals(variantIds())) {
            lines = read();
        }
        return lines;
    }

    private List<Long> variantIds() {
        return page.getProduct().getVariants().stream().map(Variant::getId).filter(Objects::nonNull).toList();
    }

    private List<PriceLine> read() {
        var ids = variantIds();
        var rows = prices.of(ids).stream().filter(row -> Long.valueOf(row.listId()).equals(getListId())
                && row.price().currency().equals(getCatalog().currency())).toList();
        var levels = stock.of(ids);
        var read = new ArrayList<PriceLine>();
        for (var variant : page.getProduct().getVariants()) {
            if (variant.getId() != null) {
                var line = new PriceLine(variant.getId(), variant.getSku());
                rows.stream().filter(row -> row.variantId() == variant.getId()).findFirst().ifPresent(line::priced);
                getLocations().forEach(location -> line.lies(location.id(), levels.stream()
                        .filter(level -> level.variantId() == variant.getId() && level.locationId() == location.id()).findFirst().orElse(null)));
                read.add(line);
            }
        }
        return read;
    }

    /** All lines or none. An emptied price is taken off the list. */
    @Transactional
    public void save() {
        for (var line : getLines()) {
            if (backoffice.may(CatalogPermissions.PRICES) && line.isPriceChanged()) {
                savePrice(line);
            }
            if (backoffice.may(CatalogPermissions.STOCK)) {
                line.counted().forEach((location, counted) -> stock.correct(line.getVariantId(), location, line.shown(location), counted));
            }
        }
        lines = null;
        notes.done("backoffice.product.market.saved", getCountry());
    }

    private void savePrice(PriceLine line) {
        var currency = getCatalog().currency();
        if (line.getPrice() == null) {
            prices.remove(getListId(), line.getVariantId(), currency);
        } else {
            prices.put(getListId(), line.getVariantId(), money(line.getPrice(), currency), money(line.getListPrice(), currency));
        }
    }

    private static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
