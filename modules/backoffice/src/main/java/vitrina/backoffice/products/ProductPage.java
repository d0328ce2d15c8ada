package vitrina.backoffice.products;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Moments;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.attribute.Attribute;
import vitrina.catalog.attribute.AttributeValue;
import vitrina.catalog.attribute.Attributes;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.Category;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.product.Product;
import vitrina.catalog.product.ProductStatus;
import vitrina.catalog.product.ProductTag;
import vitrina.catalog.product.ProductText;
import vitrina.catalog.product.Products;
import vitrina.catalog.product.Variant;
import vitrina.kernel.outside.Numbers;

/** A product being edited: texts, categories, tags, options and variants. One save, refused as a whole or written as a whole. */
@Named
@ViewScoped
public class ProductPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Products products;
    @Inject
    private Categories categories;
    @Inject
    private Attributes attributes;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private Long id;
    private Product product;
    private Long newOption;
    private transient List<Category> allCategories;
    private transient List<Attribute> allAttributes;

    public void open() throws IOException {
        product = id == null ? null : products.find(id).orElse(null);
        if (product == null) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    public void save() {
        product.getTexts().values().removeIf(text -> text.getName() == null || text.getName().isBlank());
        product.getTagTexts().values().removeIf(text -> text == null || text.isBlank());
        product = products.save(product);
        notes.done("backoffice.product.saved", product.name(backoffice.getLanguage()));
    }

    public void mark(ProductStatus status) {
        product.setStatus(status);
        save();
    }

    /** After another part of the page has changed the product. */
    void renew() {
        product = products.find(id).orElseThrow();
    }

    public Product getProduct() {
        return product;
    }

    public String getTitle() {
        return product.name(backoffice.getLanguage());
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    public ProductText text(String language) {
        return product.text(language);
    }

    public List<Category> getCategories() {
        if (allCategories == null) {
            allCategories = categories.all();
        }
        return allCategories;
    }

    public String name(Category category) {
        return "– ".repeat(category.getPath().split("/").length - 1) + CategoryNames.name(category, backoffice.getLanguage());
    }

    public Long[] getCategoryIds() {
        return product.getCategoryIds().toArray(Long[]::new);
    }

    public void setCategoryIds(Long[] chosen) {
        // The main category stays first while it stays at all.
        product.getCategoryIds().removeIf(one -> !List.of(chosen).contains(one));
        List.of(chosen).stream().filter(one -> !product.getCategoryIds().contains(one)).forEach(product.getCategoryIds()::add);
    }

    public ProductTag[] getAllTags() {
        return ProductTag.values();
    }

    public ProductTag[] getTags() {
        return product.getTags().toArray(ProductTag[]::new);
    }

    public void setTags(ProductTag[] chosen) {
        product.getTags().clear();
        product.getTags().addAll(List.of(chosen));
    }

    public List<Attribute> getAttributes() {
        if (allAttributes == null) {
            allAttributes = attributes.all();
        }
        return allAttributes;
    }

    /** Attributes that tell the variants apart, in their order. */
    public List<Attribute> getOptions() {
        return product.getOptionIds().stream().flatMap(option -> getAttributes().stream().filter(one -> one.getId().equals(option))).toList();
    }

    public String name(Attribute attribute) {
        return attribute.getNames().getOrDefault(backoffice.getLanguage(), attribute.getCode());
    }

    public List<AttributeValue> values(Attribute attribute) {
        return attributes.byCode(attribute.getCode()).map(Attribute::getValues).orElse(List.of());
    }

    public void addOption() {
        if (newOption != null && !product.getOptionIds().contains(newOption)) {
            product.getOptionIds().add(newOption);
        }
        newOption = null;
    }

    public void removeOption(Long attribute) {
        product.getOptionIds().remove(attribute);
        product.getVariants().forEach(variant -> variant.getValues().remove(attribute));
    }

    public void addVariant() {
        product.addVariant(product.getCode() + "-" + (product.getVariants().size() + 1));
    }

    /** One that was never saved goes; one that orders may name is only retired. */
    public void removeVariant(Variant variant) {
        if (variant.getId() == null) {
            product.getVariants().remove(variant);
        } else {
            variant.setStatus(ProductStatus.ARCHIVED);
        }
    }

    /** A moment of the company's first country: a product is sold in many. */
    public String getNewUntil() {
        return Moments.text(product.getNewUntil(), backoffice.zone(null));
    }

    public void setNewUntil(String typed) {
        product.setNewUntil(Moments.read(typed, backoffice.zone(null)));
    }

    public ProductStatus[] getStatuses() {
        return ProductStatus.values();
    }

    public Long getId() {
        return id;
    }

    public String getWanted() {
        return id == null ? null : id.toString();
    }

    /** The id as the address has it; nothing for what is none. */
    public void setWanted(String given) {
        var number = Numbers.whole(given, 1, Long.MAX_VALUE);
        id = number.isPresent() ? number.getAsLong() : null;
    }

    public Long getNewOption() {
        return newOption;
    }

    public void setNewOption(Long chosen) {
        newOption = chosen;
    }
}
