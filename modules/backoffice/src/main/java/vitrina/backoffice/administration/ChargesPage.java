package vitrina.backoffice.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.tax.KeptRate;
import vitrina.catalog.tax.Taxes;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.people.address.Area;

/** What comes on top of prices in a country: shipping and taxes. */
@Named
@ViewScoped
public class ChargesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogs catalogs;
    @Inject
    private ShippingMethods shipping;
    @Inject
    private Taxes taxes;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private String country;
    private ArrayList<ShippingLine> lines;
    private String taxClass = "standard";
    private String code;
    private BigDecimal rate;
    private String from;

    @PostConstruct
    void open() {
        var wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("country");
        country = catalogs.find(wanted).or(() -> catalogs.all().stream().findFirst()).map(Catalog::country).orElse(null);
        read();
    }

    private void read() {
        lines = new ArrayList<>(shipping.kept(country).stream().map(ShippingLine::new).toList());
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public String getCountry() {
        return country;
    }

    public List<ShippingLine> getLines() {
        return lines;
    }

    /** All lines or none. */
    @Transactional
    public void save() {
        lines.stream().filter(ShippingLine::isChanged).map(ShippingLine::typed)
                .forEach(one -> shipping.put(one.method(), one.position(), one.enabled()));
        read();
        notes.done("backoffice.charges.saved", backoffice.country(country));
    }

    public List<KeptRate> getTaxes() {
        return taxes.rows(country);
    }

    public void addTax() {
        taxes.put(Area.all(country), taxClass == null ? "" : taxClass.strip(), code == null ? "" : code.strip(), rate, Moments.day(from));
        notes.done("backoffice.charges.tax.saved", code);
        code = null;
        rate = null;
        from = null;
    }

    public boolean isMayTax() {
        return backoffice.may(CatalogPermissions.PRICES);
    }

    public String getTaxClass() {
        return taxClass;
    }

    public void setTaxClass(String typed) {
        taxClass = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal typed) {
        rate = typed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }
}
