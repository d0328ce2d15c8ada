package vitrina.backoffice.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.imports.Imports;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.stock.Location;
import vitrina.catalog.stock.StockLevels;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;

/** A product file and where it belongs; our own format says that itself. */
@Named
@RequestScoped
public class UploadForm {

    @Inject
    private Imports imports;
    @Inject
    private Catalogs catalogs;
    @Inject
    private StockLevels stock;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private Part file;
    private String country;
    private String language;
    private String currency;
    private String location;
    private String imageBase;
    private boolean dryRun = true;

    public void start() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("backoffice.import-file-missing");
        }
        var target = new ImportTarget(plain(country), plain(language), plain(currency), plain(location), plain(imageBase));
        try (var content = file.getInputStream()) {
            var job = imports.start(content, file.getSubmittedFileName(), target, dryRun);
            notes.doneThenGo("/backoffice/catalog/import?id=" + job.publicId(), "backoffice.imports.started", job.fileName());
        }
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public List<Location> getLocations() {
        return stock.locations();
    }

    public List<String> getLanguages() {
        return Texts.LANGUAGES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part uploaded) {
        file = uploaded;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public String getLanguage() {
        return language == null ? backoffice.getLanguage() : language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String chosen) {
        currency = chosen;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String chosen) {
        location = chosen;
    }

    public String getImageBase() {
        return imageBase;
    }

    public void setImageBase(String typed) {
        imageBase = typed;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean chosen) {
        dryRun = chosen;
    }
}
