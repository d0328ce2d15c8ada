package vitrina.people.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.Sql;
import vitrina.people.access.Permission;

/** Lays down the profiles of USR-03 once; what the company changes afterwards stays. */
@ApplicationScoped
class RolesSetup {

    @Inject
    private Sql sql;

    @Transactional
    void fill(@Observes @Priority(110) SuiteStarted started) {
        add(Roles.ADMINISTRATOR, "Administrador", List.of(Permission.EVERYTHING));
        add(Roles.OPERATOR, "Operador", List.of(Permission.ORDERS_READ, Permission.ORDERS_MOVE, Permission.PAYMENTS_SETTLE,
                Permission.CATALOG_READ, Permission.PEOPLE_READ));
        add(Roles.BRANCH, "Sucursal", List.of(Permission.ORDERS_READ, Permission.ORDERS_MOVE, Permission.ORDERS_REFUND,
                Permission.CATALOG_READ));
    }

    private void add(String code, String name, List<String> permissions) {
        sql.first("insert into people_role (code, name, builtin) values (?, ?, true) on conflict (code) do nothing returning id",
                row -> row.getLong(1), code, name).ifPresent(
                        id -> sql.batch(
                                "insert into people_role_permission (role_id, permission) values (?, ?)",
                                permissions.stream().map(permission -> new Object[] {id, permission}).toList()));
    }
}
