package vitrina.people.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vitrina.kernel.entity.Aggregate;
import vitrina.kernel.state.Move;

/** A user of the backoffice. One who was deleted stays for the sake of what was done, and is never found. */
@Entity
@Table(name = "people_staff")
public class StaffUser extends Aggregate {

    private static final long serialVersionUID = 1L;

    private String login;
    private String name;
    private String email;
    private String mobile;
    /** Hashed; empty while none was chosen. */
    private String password;
    /** When the password was. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "role_id")
    private Role role;
    @Column(name = "branch_id")
    private Long branchId;
    private String language;
    @Enumerated(EnumType.STRING)
    private StaffState state;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected StaffUser() {
    }

    StaffUser(StaffForm form, Role role, String hash, Move<StaffState> start, Instant now) {
        createdAt = now;
        state = start.to();
        change(form, role);
        password(hash, now);
    }

    void change(StaffForm form, Role newRole) {
        login = form.login();
        name = form.name();
        email = form.email();
        mobile = form.mobile();
        role = newRole;
        branchId = form.branchId();
        language = form.language();
    }

    void password(String hash, Instant now) {
        password = hash;
        changedAt = now;
    }

    /** @return whether it was where the move begins */
    boolean move(Move<StaffState> move) {
        boolean is = move.isFrom(state);
        if (is) {
            state = move.to();
        }
        return is;
    }

    /** Everywhere, with all that may be done. */
    void administer(Role administrator) {
        role = administrator;
        branchId = null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    public long id() {
        return getId();
    }

    public UUID publicId() {
        return getPublicId();
    }

    /** What is typed to sign in, lower case. */
    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** E.164, or null. */
    public String mobile() {
        return mobile;
    }

    /** The code of the profile. */
    public String role() {
        return role.code();
    }

    /** The branch access is limited to; null for all. */
    public Long branchId() {
        return branchId;
    }

    public String language() {
        return language;
    }

    public StaffState state() {
        return state;
    }

    /** Hashed; null while none was chosen. */
    String password() {
        return password.isEmpty() ? null : password;
    }
}
