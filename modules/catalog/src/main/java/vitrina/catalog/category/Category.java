package vitrina.catalog.category;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vitrina.kernel.database.Ids;

/** A shelf of the shop. Its path is the codes from the root, such as skin/face. */
@Entity
@Table(name = "catalog_category")
public class Category implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_category_seq")
    @SequenceGenerator(name = "catalog_category_seq", sequenceName = "catalog_category_seq", allocationSize = 50)
    private Long id;
    @Column(name = "public_id")
    private UUID publicId = Ids.uuid7();
    @Column(name = "parent_id")
    private Long parentId;
    private String code;
    private String path;
    private int position;
    private String illustration;
    private boolean active = true;
    @Version
    private int version;
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
        parentId = parent == null ? null : parent.id;
        path = parent == null ? code : parent.path + "/" + code;
    }

    /** The text of a language, made when it is not there yet. */
    public CategoryText text(String language) {
        return texts.computeIfAbsent(language, any -> new CategoryText(this, language));
    }

    public Long getId() {
        return id;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Category category && publicId.equals(category.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}
