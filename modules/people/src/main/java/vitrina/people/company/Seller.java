package vitrina.people.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vitrina.kernel.entity.Aggregate;
import vitrina.people.address.Address;

/** A legal entity that sells (architecture, decision 1). */
@Entity
@Table(name = "people_seller")
public class Seller extends Aggregate {

    private static final long serialVersionUID = 1L;

    private String code;
    private String country;
    private boolean main;
    @Column(name = "legal_name")
    private String legalName;
    @Column(name = "trade_name")
    private String tradeName;
    private String document;
    private String email;
    private String phone;
    private Address address;

    protected Seller() {
    }

    /** @param main the one that sells on the sites of its country */
    Seller(String code, String country, boolean main, String legalName, String tradeName) {
        this.code = code;
        this.country = country;
        this.main = main;
        this.legalName = legalName;
        this.tradeName = tradeName;
    }

    /** @param document its tax id as written on papers; null where none is shown */
    Seller reached(String document, String email, String phone, Address address) {
        this.document = document;
        this.email = email;
        this.phone = phone;
        this.address = address;
        return this;
    }

    public long id() {
        return getId();
    }

    public String code() {
        return code;
    }

    public String country() {
        return country;
    }

    /** Whether it is the one that sells on the sites of its country. */
    public boolean main() {
        return main;
    }

    public String legalName() {
        return legalName;
    }

    public String tradeName() {
        return tradeName;
    }

    /** Its tax id as written on papers; null where none is shown. */
    public String document() {
        return document;
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
}
