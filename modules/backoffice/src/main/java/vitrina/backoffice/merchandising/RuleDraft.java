package vitrina.backoffice.merchandising;

import java.io.Serializable;
import vitrina.backoffice.frame.Moments;
import vitrina.catalog.merchandising.MerchandisingRule;

/** A merchandising rule while it is typed. */
public class RuleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private String country;
    private String name = "";
    private Long categoryId;
    private String facet;
    private String value = "";
    private String firstDay = "";
    private String lastDay = "";
    private int position = 1;
    private boolean active = true;

    RuleDraft(String country, String facet) {
        this.id = 0;
        this.country = country;
        this.facet = facet;
    }

    RuleDraft(MerchandisingRule rule) {
        id = rule.id();
        country = rule.country();
        name = rule.name();
        categoryId = rule.categoryId();
        facet = rule.facet();
        value = rule.value();
        firstDay = rule.firstDay() == null ? "" : rule.firstDay().toString();
        lastDay = rule.lastDay() == null ? "" : rule.lastDay().toString();
        position = rule.position();
        active = rule.active();
    }

    MerchandisingRule rule() {
        return new MerchandisingRule(id, country, name == null ? "" : name.strip(), categoryId, facet, value == null ? "" : value.strip(),
                Moments.day(firstDay), Moments.day(lastDay), position, active);
    }

    public long getId() {
        return id;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long chosen) {
        categoryId = chosen;
    }

    public String getFacet() {
        return facet;
    }

    /** Another facet has other values. */
    public void setFacet(String chosen) {
        if (!chosen.equals(facet)) {
            value = "";
        }
        facet = chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String chosen) {
        value = chosen;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String typed) {
        firstDay = typed;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String typed) {
        lastDay = typed;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int typed) {
        position = typed;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean chosen) {
        active = chosen;
    }
}
