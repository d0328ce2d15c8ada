package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.products.CategoryNames;
import vitrina.backoffice.table.Column.Choice;
import vitrina.catalog.attribute.Attribute;
import vitrina.catalog.attribute.Attributes;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.Category;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.merchandising.Merchandising;
import vitrina.catalog.merchandising.MerchandisingRule;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.ProductTag;

/** Rules that bring products with a chosen value to the front of a country's lists for some days (CAT-05). */
@Named
@ViewScoped
public class MerchandisingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BRAND = "brand";
    private static final String TAG = "tag";
    private static final String CATEGORY = "category";

    @Inject
    private Merchandising merchandising;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Categories categories;
    @Inject
    private Attributes attributes;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private RuleDraft draft = new RuleDraft(null, BRAND);
    private transient List<Choice> facets;
    private transient List<Choice> allCategories;

    /** The rules of a country. */
    public record Section(Catalog catalog, List<MerchandisingRule> rules) {}

    public List<Section> getSections() {
        return catalogs.all().stream().map(catalog -> new Section(catalog, merchandising.list(catalog.country()))).toList();
    }

    public List<Catalog> getCatalogs() {
        return catalogs.all();
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    public void create() {
        draft = new RuleDraft(catalogs.all().isEmpty() ? null : catalogs.all().getFirst().country(), getFacets().getFirst().value());
    }

    public void edit(MerchandisingRule rule) {
        draft = new RuleDraft(rule);
    }

    public void save() {
        var rule = draft.rule();
        merchandising.save(rule);
        notes.done("backoffice.merchandising.saved", rule.name());
    }

    public void remove(MerchandisingRule rule) {
        merchandising.remove(rule.id());
        notes.done("backoffice.merchandising.removed", rule.name());
    }

    /** What a rule can look at: attributes that shoppers filter by, then brand, tag and category. */
    public List<Choice> getFacets() {
        if (facets == null) {
            facets = new ArrayList<>(attributes.all().stream().filter(Attribute::isFilterable)
                    .map(one -> new Choice(one.getCode(), one.getNames().getOrDefault(backoffice.getLanguage(), one.getCode()))).toList());
            List.of(BRAND, TAG, CATEGORY).forEach(code -> facets.add(new Choice(code, backoffice.say("backoffice.merchandising.facet." + code))));
        }
        return facets;
    }

    /** Of the chosen facet; a brand is typed. */
    public List<Choice> getValues() {
        return values(draft.getFacet());
    }

    private List<Choice> values(String facet) {
        return switch (facet) {
            case BRAND -> List.of();
            case TAG -> Arrays.stream(ProductTag.values()).filter(tag -> tag != ProductTag.CUSTOM)
                    .map(tag -> new Choice(tag.name(), backoffice.say("backoffice.product.tag." + tag))).toList();
            case CATEGORY -> getCategories();
            default -> attributes.byCode(facet).map(Attribute::getValues).orElse(List.of()).stream()
                    .map(one -> new Choice(one.getCode(), one.name(backoffice.getLanguage()))).toList();
        };
    }

    public List<Choice> getCategories() {
        if (allCategories == null) {
            allCategories = categories.all().stream().map(one -> new Choice(String.valueOf(one.getId()), indented(one))).toList();
        }
        return allCategories;
    }

    private String indented(Category category) {
        return "– ".repeat(category.getPath().split("/").length - 1) + CategoryNames.name(category, backoffice.getLanguage());
    }

    /** Such as "Color: Coral". */
    public String what(MerchandisingRule rule) {
        return label(getFacets(), rule.facet()) + ": " + label(values(rule.facet()), rule.value());
    }

    /** Where a rule holds. */
    public String where(MerchandisingRule rule) {
        return rule.categoryId() == null
                ? backoffice.say("backoffice.merchandising.everywhere")
                : label(getCategories(), String.valueOf(rule.categoryId())).replace("– ", "");
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream().filter(one -> one.value().equals(value)).map(Choice::label).findFirst().orElse(value);
    }

    public RuleDraft getDraft() {
        return draft;
    }
}
