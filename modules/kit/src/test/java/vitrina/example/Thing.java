package vitrina.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vitrina.kernel.entity.Aggregate;
import vitrina.kernel.money.Money;

/** An aggregate like any other. */
@Entity
@Table(name = "example_thing")
public class Thing extends Aggregate {

    private static final long serialVersionUID = 1L;

    private String name;
    @Embedded
    private Money price;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Thing() {
    }

    Thing(String name, Money price, Instant madeAt) {
        this.name = name;
        this.price = price;
        this.madeAt = madeAt;
    }

    String name() {
        return name;
    }

    Money price() {
        return price;
    }

    Instant madeAt() {
        return madeAt;
    }

    void rename(String newName) {
        name = newName;
    }
}
