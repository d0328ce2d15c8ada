package vitrina.people.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vitrina.kernel.entity.Aggregate;
import vitrina.kernel.settings.Scope;
import vitrina.people.address.Address;
import vitrina.people.address.GeoPoint;

/** A place of the company with its own zone and hours. */
@Entity
@Table(name = "people_branch")
public class Branch extends Aggregate {

    private static final long serialVersionUID = 1L;

    private String code;
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "seller_id")
    private Seller seller;
    private String country;
    private String name;
    private ZoneId zone;
    private String email;
    private String phone;
    private Address address;
    @Embedded
    private GeoPoint point;
    private boolean pickup;
    private boolean active = true;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "people_branch_hours", joinColumns = @JoinColumn(name = "branch_id"))
    @OrderBy("day, opens")
    private List<OpeningHours> hours = new ArrayList<>();

    protected Branch() {
    }

    Branch(Seller seller, String code, String name, ZoneId zone, List<OpeningHours> hours) {
        this.seller = seller;
        this.country = seller.country();
        this.code = code;
        this.name = name;
        this.zone = zone;
        this.hours.addAll(hours);
    }

    /**
     * @param point  where it is, or null when unknown
     * @param pickup whether shoppers may collect there
     */
    Branch reached(String email, String phone, Address address, GeoPoint point, boolean pickup) {
        this.email = email;
        this.phone = phone;
        this.address = address;
        this.point = point;
        this.pickup = pickup;
        return this;
    }

    /** Where its settings are asked for. */
    public Scope scope() {
        return Scope.branch(country, code);
    }

    public boolean isOpen(Instant at) {
        var local = at.atZone(zone).toLocalDateTime();
        return active && hours.stream().anyMatch(interval -> interval.covers(local));
    }

    public long id() {
        return getId();
    }

    public UUID publicId() {
        return getPublicId();
    }

    public String code() {
        return code;
    }

    public Seller seller() {
        return seller;
    }

    public String country() {
        return country;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Address address() {
        return address;
    }

    /** Where it is, or null when unknown. */
    public GeoPoint point() {
        return point;
    }

    /** Whether shoppers may collect there. */
    public boolean pickup() {
        return pickup;
    }

    public boolean active() {
        return active;
    }

    /** By day and time. */
    public List<OpeningHours> hours() {
        return List.copyOf(hours);
    }
}
