package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vitrina.kernel.settings.Settings;
import vitrina.people.access.AccessCookies;
import vitrina.people.access.Realm;
import vitrina.people.access.SessionEnd;
import vitrina.people.staff.DemoSignIn;
import vitrina.people.staff.DemoSignIns;
import vitrina.people.staff.StaffSignIn;
import vitrina.people.staff.StaffSignInResult;

/**
 * The way in (USR-08, USR-10), and the question whether to end the session on another device (DEC-09). The server remembers nothing of
 * who is not signed in: what one step needs of the one before is in the page.
 */
@Named
@RequestScoped
public class SignInPage {

    private static final String FROM = "from";
    private static final String TICKET = "ticket";

    @Inject
    private StaffSignIn signIn;
    @Inject
    private DemoSignIns demos;
    @Inject
    private Settings settings;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;

    private String login;
    private String password;
    private StaffSignInResult.OtherDevice other;

    public void enter() {
        go(signIn.signIn(login, password, request().getHeader("User-Agent")));
    }

    /** The ticket is good once and for three minutes; the page that carries it is kept by no cache. */
    public void takeOver() {
        go(signIn.takeOver(Objects.requireNonNullElse(request().getParameter(TICKET), ""), request().getHeader("User-Agent")));
    }

    private void go(StaffSignInResult result) {
        switch (result) {
            case StaffSignInResult.Done done -> leave(done.token());
            case StaffSignInResult.OtherDevice elsewhere -> other = elsewhere;
        }
    }

    private void leave(String token) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        AccessCookies.write(request(), (HttpServletResponse) external.getResponse(), Realm.STAFF, token, -1);
        try {
            external.redirect(Inside.path(getFrom()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The page that was asked for; the form carries it on. */
    public String getFrom() {
        return request().getParameter(FROM);
    }

    /** Why the session before this one ended; empty when there was none. */
    public String getEnded() {
        var why = request().getParameter("ended");
        return Arrays.stream(SessionEnd.values()).filter(end -> end.name().equals(why)).findFirst()
                .map(end -> backoffice.say("people.session-ended." + end.name())).orElse("");
    }

    public StaffSignInResult.OtherDevice getOther() {
        return other;
    }

    public String getOtherWhere() {
        return backoffice.say("backoffice.sign-in.other.where", formats.ago(other.seenAt()), Browser.name(other.device()));
    }

    public List<DemoSignIn> getDemo() {
        return demos.list().stream().filter(one -> !one.role().isEmpty()).toList();
    }

    public String getDemoPassword() {
        return backoffice.say("backoffice.sign-in.demo.password", settings.get(DemoSignIns.PASSWORD));
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

    /** As the filters made it: the one that is injected is the container's own, whose body is read already. */
    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
