package vitrina.kernel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import vitrina.kernel.database.Ids;

/** The root of an aggregate: it has a public id for addresses, and two people who edit it at once are told (version). */
@MappedSuperclass
public abstract class Aggregate extends Stored {

    private static final long serialVersionUID = 1L;

    @Column(name = "public_id", updatable = false)
    private UUID publicId = Ids.uuid7();
    @Version
    private int version;

    public UUID getPublicId() {
        return publicId;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Aggregate aggregate && publicId.equals(aggregate.publicId);
    }

    @Override
    public int hashCode() {
        return publicId.hashCode();
    }
}
