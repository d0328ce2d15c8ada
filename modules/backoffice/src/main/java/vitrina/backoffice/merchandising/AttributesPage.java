package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.attribute.Attribute;
import vitrina.catalog.attribute.AttributeKind;
import vitrina.catalog.attribute.Attributes;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.kernel.refusal.Refusal;

/** Attributes that tell variants apart or describe products, and one being edited with its values (CAT-10, CAT-14). */
@Named
@ViewScoped
public class AttributesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Attributes attributes;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private Attribute open;
    private String newCode;
    private String newName;
    private AttributeKind newKind = AttributeKind.TEXT;
    private String newValue;
    private transient List<Attribute> all;

    public List<Attribute> getAll() {
        if (all == null) {
            all = attributes.all();
        }
        return all;
    }

    public String name(Attribute attribute) {
        return attribute.getNames().getOrDefault(backoffice.getLanguage(), attribute.getNames().getOrDefault("und", attribute.getCode()));
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    public AttributeKind[] getKinds() {
        return AttributeKind.values();
    }

    public void edit(Attribute attribute) {
        open = attributes.byCode(attribute.getCode()).orElse(null);
    }

    public void create() {
        var made = attributes.create(newCode == null ? "" : newCode.strip(), newKind);
        made.getNames().put(backoffice.getLanguage(), newName == null || newName.isBlank() ? made.getCode() : newName.strip());
        show(attributes.save(made));
        newCode = null;
        newName = null;
    }

    public void addValue() {
        var value = open.add(newValue == null ? "" : newValue.strip());
        try {
            save();
            newValue = null;
        } catch (Refusal refused) {
            open.getValues().remove(value);
            throw refused;
        }
    }

    public void save() {
        withoutBlanks(open.getNames());
        open.getValues().forEach(value -> withoutBlanks(value.getNames()));
        show(attributes.save(open));
    }

    private static void withoutBlanks(Map<String, String> names) {
        names.values().removeIf(name -> name == null || name.isBlank());
    }

    private void show(Attribute saved) {
        open = attributes.byCode(saved.getCode()).orElseThrow();
        all = null;
        notes.done("backoffice.attributes.saved", name(open));
    }

    public Attribute getOpen() {
        return open;
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

    public AttributeKind getNewKind() {
        return newKind;
    }

    public void setNewKind(AttributeKind chosen) {
        newKind = chosen;
    }

    public String getNewValue() {
        return newValue;
    }

    public void setNewValue(String typed) {
        newValue = typed;
    }
}
