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

/** A picture of a product: in the file store, or still to be fetched from where an import found it. */
@Entity
@Table(name = "catalog_image")
public class Image extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    @SuppressWarnings("UnusedVariable") // The column that JPA writes.
    private Product product;
    private int position;
    @Column(name = "file_key")
    private String fileKey;
    @Column(name = "source_url", insertable = false, updatable = false)
    private String sourceUrl;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImageState state = ImageState.READY;
    @ElementCollection
    @CollectionTable(name = "catalog_image_text", joinColumns = @JoinColumn(name = "image_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "alt")
    private Map<String, String> alts = new HashMap<>();

    protected Image() {
    }

    Image(Product product, String fileKey, int position) {
        this.product = product;
        this.fileKey = fileKey;
        this.position = position;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** In the file store; null while it is fetched. */
    public String getFileKey() {
        return fileKey;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public ImageState getState() {
        return state;
    }

    /** Alternative text by language; the product's name serves where there is none. */
    public Map<String, String> getAlts() {
        return alts;
    }
}
