package vitrina.kernel.entity;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** A row of its own: its id comes from the sequence named after its table, {@code <table>_seq} ({@link Sequences}). */
@MappedSuperclass
public abstract class Stored implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    /** Null until it is stored. */
    public Long getId() {
        return id;
    }

    /** The same row; two that are not stored yet are never equal. */
    @Override
    @SuppressWarnings("EqualsGetClass") // Two tables may give the same number.
    public boolean equals(Object other) {
        return this == other || id != null && other instanceof Stored stored && other.getClass() == getClass() && id.equals(stored.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
