package vitrina.people.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.module.Permissions;

/** Lays down the profiles of USR-03 once; what the company changes afterwards stays. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "locks the table while one node fills it")
@ApplicationScoped
class RolesSetup {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Sql sql;
    @Inject
    private Roles roles;
    @Inject
    private Permissions permissions;

    @Transactional
    void fill(@Observes @Priority(110) SuiteStarted started) {
        // Keeps a second node out until the first has filled the table.
        sql.lock("people_role");
        add(Roles.ADMINISTRATOR, "Administrador", Set.of(Actor.EVERYTHING));
        add(Roles.OPERATOR, "Operador", permissions.granted(Roles.OPERATOR));
        add(Roles.BRANCH, "Sucursal", permissions.granted(Roles.BRANCH));
    }

    private void add(String code, String name, Set<String> held) {
        if (roles.find(code).isEmpty()) {
            entities.persist(new Role(code, name, true, held));
        }
    }
}
