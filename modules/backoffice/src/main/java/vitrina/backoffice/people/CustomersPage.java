package vitrina.backoffice.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.person.Customer;
import vitrina.people.person.Customers;

/** Finds a customer and puts them into a group. */
@Named
@ViewScoped
public class CustomersPage extends TablePage<Customer> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomersTable table;
    @Inject
    private Customers customers;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private UUID id;
    private String name;
    private String group;

    @Override
    protected Table<Customer> table() {
        return table;
    }

    public boolean isMayEdit() {
        return backoffice.may(PeoplePermissions.CUSTOMERS);
    }

    public List<String> getGroups() {
        return customers.groups();
    }

    public void edit(Customer customer) {
        id = customer.publicId();
        name = customer.name();
        group = customer.group();
    }

    public void save() {
        customers.put(id, group == null || group.isBlank() ? null : group);
        notes.done("backoffice.customers.saved", name);
        reload();
    }

    public String getTitle() {
        return name;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String chosen) {
        group = chosen;
    }
}
