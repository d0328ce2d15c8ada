package vitrina.catalog.attribute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.entity.Stored;

/** A kind of fact or choice, such as colour. */
@Entity
@Table(name = "catalog_attribute")
public class Attribute extends Stored {

    private static final long serialVersionUID = 1L;

    private String code;
    @Enumerated(EnumType.STRING)
    private AttributeKind kind;
    private boolean filterable = true;
    private int position;
    @Version
    private int version;
    @ElementCollection
    @CollectionTable(name = "catalog_attribute_text", joinColumns = @JoinColumn(name = "attribute_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();
    @OneToMany(mappedBy = "attribute", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<AttributeValue> values = new ArrayList<>();

    protected Attribute() {
    }

    Attribute(String code, AttributeKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** A new value after the others. */
    public AttributeValue add(String valueCode) {
        var value = new AttributeValue(this, valueCode, values.size());
        values.add(value);
        return value;
    }

    public Optional<AttributeValue> value(String valueCode) {
        return values.stream().filter(value -> value.getCode().equals(valueCode)).findFirst();
    }

    public String getCode() {
        return code;
    }

    public AttributeKind getKind() {
        return kind;
    }

    public void setKind(AttributeKind kind) {
        this.kind = kind;
    }

    /** Whether the catalog offers it as a filter (CAT-10). */
    public boolean isFilterable() {
        return filterable;
    }

    public void setFilterable(boolean filterable) {
        this.filterable = filterable;
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

    public List<AttributeValue> getValues() {
        return values;
    }
}
