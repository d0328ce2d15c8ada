package vitrina.backoffice.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.table.Choices;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.list.Paged;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.person.Customer;
import vitrina.people.person.Customers;

/** Everybody who bought or registered. */
@ApplicationScoped
public class CustomersTable extends Table<Customer> {

    @Inject
    private Customers customers;
    @Inject
    private Choices choices;

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String permission() {
        return PeoplePermissions.READ;
    }

    @Override
    public List<Column<Customer>> columns() {
        return List.of(
                Column.of("name", Customer::name),
                Column.of("email", Customer::email),
                Column.<Customer>of("country", Customer::country).oneOf(choices::countries),
                Column.<Customer>of("group", Customer::group)
                        .oneOf(() -> customers.groups().stream().map(code -> new Column.Choice(code, code)).toList()),
                Column.of("since", Customer::since));
    }

    @Override
    public Paged<Customer> find(TableState state) {
        return customers.list(state.text(), state.value("country"), state.value("group"), state.paging());
    }

    @Override
    public String key(Customer row) {
        return row.publicId().toString();
    }
}
