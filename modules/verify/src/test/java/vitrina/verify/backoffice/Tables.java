package vitrina.verify.backoffice;

import java.io.IOException;
import java.sql.SQLException;
import vitrina.catalog.product.Products;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.people.person.Customers;
import vitrina.verify.Postgres;

/** The tables of some modules, and facades that read them. */
final class Tables implements AutoCloseable {

    final Postgres postgres = Postgres.empty();
    final Sql sql = new Sql();

    Tables(String... modules) throws IOException, SQLException {
        var source = postgres.create("desk");
        for (var module : modules) {
            Migrations.migrate(module, source);
        }
        set(sql, "source", source);
    }

    Products products() {
        var products = new Products();
        set(set(products, "lists", null), "sql", sql);
        return products;
    }

    Customers customers() {
        var customers = new Customers();
        set(customers, "sql", sql);
        return customers;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** @param value null for a new one of the field's type @return what is in the field */
    private static Object set(Object on, String field, Object value) {
        try {
            var found = on.getClass().getDeclaredField(field);
            found.setAccessible(true);
            if (value == null) {
                var constructor = found.getType().getDeclaredConstructor();
                constructor.setAccessible(true);
                found.set(on, constructor.newInstance());
            } else {
                found.set(on, value);
            }
            return found.get(on);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
