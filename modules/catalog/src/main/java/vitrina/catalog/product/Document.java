package vitrina.catalog.product;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import vitrina.kernel.entity.Stored;

/** Extra material of a product page (PDP-01). */
@Entity(name = "ProductDocument")
@Table(name = "catalog_document")
public class Document extends Stored {

    private static final long serialVersionUID = 1L;

    /** Read, or watched. */
    public enum Kind {
        DOCUMENT, VIDEO
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    @SuppressWarnings("UnusedVariable") // The column that JPA writes.
    private Product product;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private int position;
    @Column(name = "file_key")
    private String fileKey;
    private String url;
    @ElementCollection
    @CollectionTable(name = "catalog_document_text", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "title")
    private Map<String, String> titles = new HashMap<>();

    protected Document() {
    }

    Document(Product product, Kind kind, String fileKey, String url, int position) {
        this.product = product;
        this.kind = kind;
        this.fileKey = fileKey;
        this.url = url;
        this.position = position;
    }

    public Kind getKind() {
        return kind;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getFileKey() {
        return fileKey;
    }

    public String getUrl() {
        return url;
    }

    /** By language. */
    public Map<String, String> getTitles() {
        return titles;
    }
}
