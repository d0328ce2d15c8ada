package vitrina.orders.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kit.InHouse;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.staff.Roles;

/** The profiles that ship hold what the modules grant them. */
@InHouse
@Tag("USR-03")
class OrderPermissionsTest {

    @Inject
    private Roles roles;

    @Test
    @Tag("SM-1")
    void a_branch_has_the_red_button_and_the_operator_has_not() {
        var branch = roles.find(Roles.BRANCH).orElseThrow().permissions();
        assertTrue(branch.contains(OrderPermissions.REFUND));
        assertTrue(branch.contains(OrderPermissions.MOVE));
        var operator = roles.find(Roles.OPERATOR).orElseThrow().permissions();
        assertTrue(operator.contains(OrderPermissions.READ));
        assertFalse(operator.contains(OrderPermissions.REFUND));
        assertFalse(operator.contains(PeoplePermissions.STAFF));
    }
}
