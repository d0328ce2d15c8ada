package vitrina.backoffice.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.list.Paged;
import vitrina.people.company.Company;
import vitrina.people.staff.Role;
import vitrina.people.staff.Roles;
import vitrina.people.staff.Staff;
import vitrina.people.staff.StaffState;
import vitrina.people.staff.StaffUser;

/** The users of the backoffice (USR-01, USR-02). */
@ApplicationScoped
public class StaffList extends Table<StaffUser> {

    @Inject
    private Staff staff;
    @Inject
    private Roles roles;
    @Inject
    private Company company;
    @Inject
    private Backoffice desk;

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public String permission() {
        return "people.staff";
    }

    @Override
    public List<Column<StaffUser>> columns() {
        return List.of(
                Column.of("name", StaffUser::name),
                Column.of("email", StaffUser::email),
                Column.of("mobile", StaffUser::mobile),
                Column.<StaffUser>of("role", user -> role(user.role())).oneOf(() -> roles().stream()
                        .map(role -> new Column.Choice(role.code(), name(role))).toList()),
                Column.of("branch", user -> branch(user.branchId())),
                Column.of("state", StaffUser::state).oneOf("people.staff-state", List.of(StaffState.values())));
    }

    @Override
    public Paged<StaffUser> find(TableState state) {
        return staff.list(state.text(), state.value("state") == null ? null : StaffState.valueOf(state.value("state")),
                state.value("role"), desk.getLanguage(), state.paging());
    }

    @Override
    public String key(StaffUser row) {
        return row.publicId().toString();
    }

    String role(String code) {
        return roles.find(code).map(this::name).orElse(code);
    }

    List<Role> roles() {
        return roles.list(desk.getLanguage());
    }

    String name(Role role) {
        return role.builtin() ? desk.say("people.role." + role.code()) : role.name();
    }

    String branch(Long id) {
        return id == null ? desk.say("backoffice.branch.all") : company.branch(id).name();
    }
}
