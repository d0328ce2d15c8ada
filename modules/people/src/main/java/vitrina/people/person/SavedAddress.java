package vitrina.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.entity.Aggregate;
import vitrina.people.address.Address;

/** An address a person keeps for the next purchase; one of them is offered first. */
@Entity
@Table(name = "people_saved_address")
public class SavedAddress extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(name = "person_id", updatable = false)
    private long personId;
    private Address address;
    private boolean main;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected SavedAddress() {
    }

    SavedAddress(long personId, Address address, Instant createdAt) {
        this.personId = personId;
        this.address = address;
        this.createdAt = createdAt;
    }

    public UUID publicId() {
        return getPublicId();
    }

    public Address address() {
        return address;
    }

    /** Whether it is the one offered first. */
    public boolean main() {
        return main;
    }
}
