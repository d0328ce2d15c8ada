package vitrina.catalog.product;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.kernel.entity.Aggregate;

/** Something that is sold, with everything staff say about it. */
@Entity
@Table(name = "catalog_product")
public class Product extends Aggregate {

    private static final long serialVersionUID = 1L;

    private String code;
    private String brand;
    private String illustration;
    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.DRAFT;
    private boolean featured;
    @Column(name = "tax_class")
    private String taxClass = "standard";
    @Column(name = "new_until")
    private Instant newUntil;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    private Map<String, ProductText> texts = new HashMap<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<Variant> variants = new ArrayList<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Image> images = new ArrayList<>();
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Document> documents = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "catalog_product_category", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "category_id")
    @OrderColumn(name = "position")
    private List<Long> categoryIds = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "catalog_product_option", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "attribute_id")
    @OrderColumn(name = "position")
    private List<Long> optionIds = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "catalog_product_value", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "value_id")
    @OrderColumn(name = "position")
    private List<Long> valueIds = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "catalog_product_tag", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<ProductTag> tags = EnumSet.noneOf(ProductTag.class);
    @ElementCollection
    @CollectionTable(name = "catalog_product_tag_text", joinColumns = @JoinColumn(name = "product_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> tagTexts = new HashMap<>();

    protected Product() {
    }

    Product(String code, Instant now) {
        this.code = code;
        createdAt = now;
        updatedAt = createdAt;
    }

    /** Every change of the product or of what hangs on it moves this, so that two editors never overwrite each other. */
    void touch(Instant now) {
        updatedAt = now;
    }

    /** The text of a language, made when it is not there yet. */
    public ProductText text(String language) {
        return texts.computeIfAbsent(language, any -> new ProductText(this, language));
    }

    /** The name in the language, else the code. */
    public String name(String language) {
        var text = texts.get(language);
        return text == null ? code : text.getName();
    }

    /** A new variant after the others. */
    public Variant addVariant(String sku) {
        var variant = new Variant(this, sku, variants.size());
        variants.add(variant);
        return variant;
    }

    /** A picture that lies in the file store, after the others. */
    public Image addImage(String fileKey) {
        var image = new Image(this, fileKey, images.size());
        images.add(image);
        return image;
    }

    /** Extra material (PDP-01): a file of the store, or an address; the other is null. */
    public Document addDocument(Document.Kind kind, String fileKey, String url) {
        var document = new Document(this, kind, fileKey, url, documents.size());
        documents.add(document);
        return document;
    }

    public String getCode() {
        return code;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(String brand) {
        this.brand = brand;
    }

    public String getIllustration() {
        return illustration;
    }

    public void setIllustration(String illustration) {
        this.illustration = illustration;
    }

    public ProductStatus getStatus() {
        return status;
    }

    public void setStatus(ProductStatus status) {
        this.status = status;
    }

    public boolean isFeatured() {
        return featured;
    }

    public void setFeatured(boolean featured) {
        this.featured = featured;
    }

    public String getTaxClass() {
        return taxClass;
    }

    public void setTaxClass(String taxClass) {
        this.taxClass = taxClass;
    }

    /** Until when it counts as new (CAT-12), or null. */
    public Instant getNewUntil() {
        return newUntil;
    }

    public void setNewUntil(Instant newUntil) {
        this.newUntil = newUntil;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public Map<String, ProductText> getTexts() {
        return texts;
    }

    public List<Variant> getVariants() {
        return variants;
    }

    public List<Image> getImages() {
        return images;
    }

    public List<Document> getDocuments() {
        return documents;
    }

    /** The first is the main category. */
    public List<Long> getCategoryIds() {
        return categoryIds;
    }

    /** Attributes a shopper picks by, in this order. */
    public List<Long> getOptionIds() {
        return optionIds;
    }

    /** Values of attributes that describe the product. */
    public List<Long> getValueIds() {
        return valueIds;
    }

    public Set<ProductTag> getTags() {
        return tags;
    }

    /** The text of the tag CUSTOM by language. */
    public Map<String, String> getTagTexts() {
        return tagTexts;
    }
}
