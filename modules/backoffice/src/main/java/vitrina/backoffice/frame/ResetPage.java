package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vitrina.people.access.SessionEnd;
import vitrina.people.staff.StaffReset;

/** Asks for a link to a new password, and sets one by the link. */
@Named("staffReset")
@RequestScoped
public class ResetPage {

    @Inject
    private StaffReset reset;

    private String login;
    private String password;
    private boolean asked;

    public void ask() {
        reset.forgot(login);
        asked = true;
    }

    public void choose() throws IOException {
        reset.reset(getToken(), password);
        FacesContext.getCurrentInstance().getExternalContext().redirect(Inside.path("/backoffice/sign-in?ended=" + SessionEnd.PASSWORD));
    }

    public boolean isAsked() {
        return asked;
    }

    /** In the link, and then in the form: nothing is remembered in between. */
    public String getToken() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String typed) {
        login = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
