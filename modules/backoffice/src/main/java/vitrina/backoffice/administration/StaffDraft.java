package vitrina.backoffice.administration;

import java.io.Serializable;
import java.util.UUID;
import vitrina.people.staff.StaffForm;
import vitrina.people.staff.StaffUser;

/** A user while it is typed; kept over refusals. */
public class StaffDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private String login;
    private String name;
    private String email;
    private String mobile;
    private String country;
    private String password;
    private String role;
    private Long branchId;
    private String language = "es";

    StaffDraft() {
    }

    StaffDraft(StaffUser user, String country) {
        this.id = user.publicId();
        this.login = user.login();
        this.name = user.name();
        this.email = user.email();
        this.mobile = user.mobile();
        this.country = country;
        this.role = user.role();
        this.branchId = user.branchId();
        this.language = user.language();
    }

    StaffForm form() {
        return new StaffForm(login, name, email, mobile, country, password, role, branchId, language);
    }

    public UUID getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String typed) {
        login = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String typed) {
        mobile = typed;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String chosen) {
        country = chosen;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String chosen) {
        role = chosen;
    }

    public Long getBranchId() {
        return branchId;
    }

    public void setBranchId(Long chosen) {
        branchId = chosen;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }
}
