package vitrina.backoffice.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.kernel.identity.Actors;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;
import vitrina.people.company.Country;
import vitrina.people.staff.Role;
import vitrina.people.staff.Roles;
import vitrina.people.staff.Staff;
import vitrina.people.staff.StaffState;
import vitrina.people.staff.StaffUser;

/** Users: NUEVO USUARIO, edit, lock out, delete (USR-04 … 06). */
@Named
@ViewScoped
public class StaffPage extends TablePage<StaffUser> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Roles roles;
    @Inject
    private StaffList table;
    @Inject
    private Staff staff;
    @Inject
    private Company company;
    @Inject
    private Notes notes;

    private StaffDraft draft = new StaffDraft();

    @Override
    protected Table<StaffUser> table() {
        return table;
    }

    public void create() {
        draft = new StaffDraft();
        draft.setCountry(company.countries().iterator().next().code());
    }

    public void edit(StaffUser user) {
        draft = new StaffDraft(user, user.branchId() == null
                ? company.countries().iterator().next().code()
                : company.branch(user.branchId()).country());
    }

    public void save() {
        if (draft.getId() == null) {
            staff.create(draft.form());
        } else {
            staff.change(draft.getId(), draft.form());
        }
        notes.done("backoffice.staff.saved", draft.getName());
        draft = new StaffDraft();
        reload();
    }

    public void toggle(StaffUser user) {
        if (user.state() == StaffState.ENABLED) {
            staff.disable(user.publicId());
        } else {
            staff.enable(user.publicId());
        }
        reload();
    }

    public void delete(UUID id) {
        staff.delete(id);
        notes.done("backoffice.staff.deleted");
        reload();
    }

    public String role(StaffUser user) {
        return table.role(user.role());
    }

    public String roleName(Role role) {
        return table.name(role);
    }

    public String branch(StaffUser user) {
        return table.branch(user.branchId());
    }

    /** What this actor may give. */
    public List<Role> getRoles() {
        return table.roles().stream().filter(roles::isOwn).toList();
    }

    public List<Branch> getBranches() {
        return company.branches().stream().filter(branch -> Actors.current().seesBranch(branch.id())).toList();
    }

    public Collection<Country> getCountries() {
        return company.countries();
    }

    public StaffDraft getDraft() {
        return draft;
    }
}
