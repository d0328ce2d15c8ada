package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.products.CategoryNames;
import vitrina.catalog.category.Categories;
import vitrina.catalog.category.Category;
import vitrina.catalog.category.CategoryText;
import vitrina.catalog.edits.CatalogPermissions;

/** The category tree, and one category being edited (CAT-15). */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Categories categories;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private Category open;
    private Long parent;
    private String newCode;
    private String newName;
    private Long newParent;
    private transient List<Category> all;

    /** Parents before children. */
    public List<Category> getAll() {
        if (all == null) {
            all = categories.all();
        }
        return all;
    }

    public String name(Category category) {
        return CategoryNames.name(category, backoffice.getLanguage());
    }

    public String indented(Category category) {
        return "– ".repeat(depth(category)) + name(category);
    }

    public int depth(Category category) {
        return category.getPath().split("/").length - 1;
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    public void edit(Category category) {
        open = categories.find(category.getId()).orElse(null);
        parent = open == null ? null : open.getParentId();
    }

    public CategoryText text(String language) {
        return open.text(language);
    }

    public void save() {
        open.getTexts().values().removeIf(text -> text.getName() == null || text.getName().isBlank());
        open = categories.save(open);
        if (!java.util.Objects.equals(parent, open.getParentId())) {
            categories.move(open.getId(), parent, open.getPosition());
        }
        notes.done("backoffice.categories.saved", name(open));
        open = null;
        all = null;
    }

    public void create() {
        var made = categories.create(newParent, newCode == null ? "" : newCode.strip(), backoffice.getLanguage(),
                newName == null ? "" : newName.strip());
        notes.done("backoffice.categories.saved", name(made));
        newCode = null;
        newName = null;
        all = null;
    }

    public void remove() {
        categories.remove(open.getId());
        notes.done("backoffice.categories.removed", name(open));
        open = null;
        all = null;
    }

    public Category getOpen() {
        return open;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long chosen) {
        parent = chosen;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String typed) {
        newCode = typed;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String typed) {
        newName = typed;
    }

    public Long getNewParent() {
        return newParent;
    }

    public void setNewParent(Long chosen) {
        newParent = chosen;
    }
}
