package vitrina.backoffice.merchandising;

import java.io.Serializable;
import java.time.Instant;
import vitrina.catalog.price.PriceList;

/** A price list while it is typed. */
public class ListDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private String code;
    private String country;
    private String group;
    private int priority = 10;
    private String from = "";
    private String until = "";
    private boolean active = true;

    ListDraft() {
    }

    ListDraft(PriceList list, String from, String until) {
        this.id = list.id();
        this.code = list.code();
        this.country = list.country();
        this.group = list.group();
        this.priority = list.priority();
        this.from = from;
        this.until = until;
        this.active = list.active();
    }

    PriceList list(Instant start, Instant end) {
        return new PriceList(id, code == null ? "" : code.strip(), country, group == null || group.isBlank() ? null : group.strip(),
                priority, start, end, active);
    }

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String typed) {
        group = typed;
    }

    public int getPriority() {
        return priority;
    }

    public void setPriority(int typed) {
        priority = typed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean chosen) {
        active = chosen;
    }
}
