package vitrina.catalog.category;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import vitrina.kernel.entity.Aggregate;

/** A shelf of the shop. Its path is the codes from the root, such as skin/face. */
@Entity
@Table(name = "catalog_category")
public class Category extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(name = "parent_id")
    private Long parentId;
    private String code;
    private String path;
    private int position;
    private String illustration;
    private boolean active = true;
    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    private Map<String, CategoryText> texts = new HashMap<>();

    protected Category() {
    }

    Category(Category parent, String code) {
        this.code = code;
        placeUnder(parent);
    }

    final void placeUnder(Category parent) {
        parentId = parent == null ? null : parent.getId();
        path = parent == null ? code : parent.path + "/" + code;
    }

    /** The text of a language, made when it is not there yet. */
    public CategoryText text(String language) {
        return texts.computeIfAbsent(language, any -> new CategoryText(this, language));
    }

    public Long getParentId() {
        return parentId;
    }

    public String getCode() {
        return code;
    }

    public String getPath() {
        return path;
    }

    void setPath(String path) {
        this.path = path;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getIllustration() {
        return illustration;
    }

    public void setIllustration(String illustration) {
        this.illustration = illustration;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Map<String, CategoryText> getTexts() {
        return texts;
    }
}
