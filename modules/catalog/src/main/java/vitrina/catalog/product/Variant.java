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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vitrina.kernel.entity.Aggregate;

/** What is put into a cart: a product in one combination of its options. */
@Entity
@Table(name = "catalog_variant")
public class Variant extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    @SuppressWarnings("UnusedVariable") // The column that JPA writes.
    private Product product;
    private String sku;
    @Column(name = "option_key")
    private String optionKey = "";
    private String barcode;
    @Column(name = "weight_g")
    private Integer weightGrams;
    private int position;
    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.PUBLISHED;
    @Column(name = "image_id")
    private Long imageId;
    @ElementCollection
    @CollectionTable(name = "catalog_variant_value", joinColumns = @JoinColumn(name = "variant_id"))
    @MapKeyColumn(name = "attribute_id")
    @Column(name = "value_id")
    private Map<Long, Long> values = new HashMap<>();

    protected Variant() {
    }

    Variant(Product product, String sku, int position) {
        this.product = product;
        this.sku = sku;
        this.position = position;
    }

    /** Written so that the database refuses two variants with the same options. */
    void keyBy(List<Long> optionIds) {
        optionKey = optionIds.stream().map(values::get).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("-"));
    }

    String optionKey() {
        return optionKey;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public String getBarcode() {
        return barcode;
    }

    public void setBarcode(String barcode) {
        this.barcode = barcode;
    }

    public Integer getWeightGrams() {
        return weightGrams;
    }

    public void setWeightGrams(Integer weightGrams) {
        this.weightGrams = weightGrams;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public ProductStatus getStatus() {
        return status;
    }

    public void setStatus(ProductStatus status) {
        this.status = status;
    }

    /** The picture shown when this variant is picked (PDP-06), or null. */
    public Long getImageId() {
        return imageId;
    }

    public void setImageId(Long imageId) {
        this.imageId = imageId;
    }

    /** Value id by attribute id. */
    public Map<Long, Long> getValues() {
        return values;
    }
}
