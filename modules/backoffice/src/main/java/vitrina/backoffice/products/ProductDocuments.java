package vitrina.backoffice.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import vitrina.backoffice.frame.Backoffice;
import vitrina.catalog.product.Document;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.Pdf;
import vitrina.kernel.refusal.Refusal;

/** Documents and videos of the product that is open (PDP-01): upload, link, remove. The titles are saved with the product. */
@Named
@RequestScoped
public class ProductDocuments {

    private static final long LARGEST = 20_000_000;

    @Inject
    private ProductPage page;
    @Inject
    private FileStore files;
    @Inject
    private Backoffice backoffice;

    private Part part;
    private String address;
    private String title;

    /** What it is, is decided by looking at it (Q17). */
    public void upload() throws IOException {
        if (part == null || part.getSize() == 0) {
            throw new Refusal("backoffice.document-missing");
        }
        try (var content = part.getInputStream(); var draft = files.receive(content, LARGEST)) {
            if (!Pdf.isMeant(draft.path())) {
                throw new Refusal("backoffice.document-type");
            }
            Pdf.check(draft.path());
            add(Document.Kind.DOCUMENT, draft.keep(Pdf.CONTENT_TYPE).key(), null);
        }
    }

    public void link() {
        var typed = address == null ? "" : address.strip();
        if (!typed.matches("https://[^\\s\"<>]{4,1900}")) {
            throw new Refusal("backoffice.video-address", typed);
        }
        add(Document.Kind.VIDEO, null, typed);
        address = null;
    }

    private void add(Document.Kind kind, String key, String url) {
        var document = page.getProduct().addDocument(kind, key, url);
        if (title != null && !title.isBlank()) {
            document.getTitles().put(backoffice.getLanguage(), title.strip());
        }
        title = null;
        page.save();
    }

    public void save() {
        page.getProduct().getDocuments().forEach(document -> document.getTitles().values().removeIf(one -> one == null || one.isBlank()));
        page.save();
    }

    public void remove(int index) {
        page.getProduct().getDocuments().remove(index);
        save();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part uploaded) {
        part = uploaded;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }
}
