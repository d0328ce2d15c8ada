package vitrina.catalog.attribute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vitrina.kernel.entity.Stored;

/** One value of an attribute, such as coral. */
@Entity
@Table(name = "catalog_attribute_value")
public class AttributeValue extends Stored {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attribute_id")
    private Attribute attribute;
    private String code;
    private String swatch;
    private int position;
    @ElementCollection
    @CollectionTable(name = "catalog_attribute_value_text", joinColumns = @JoinColumn(name = "value_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected AttributeValue() {
    }

    AttributeValue(Attribute attribute, String code, int position) {
        this.attribute = attribute;
        this.code = code;
        this.position = position;
    }

    public Attribute getAttribute() {
        return attribute;
    }

    public String getCode() {
        return code;
    }

    /** Of a colour, such as #f2705d; null for anything else. */
    public String getSwatch() {
        return swatch;
    }

    public void setSwatch(String typed) {
        swatch = typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** By language; "und" serves every language. */
    public Map<String, String> getNames() {
        return names;
    }

    /** In the language, else for all languages, else the code. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("und", code));
    }
}
