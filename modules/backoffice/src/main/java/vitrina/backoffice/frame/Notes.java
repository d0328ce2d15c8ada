package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import vitrina.kernel.refusal.Refusal;

/** Tells the reader what came of an act, on this page or the next. */
@RequestScoped
public class Notes {

    @Inject
    private Desk desk;

    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, desk.say(key, arguments));
    }

    public void refused(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, desk.say(refusal));
    }

    /** Says it on the page that comes next. */
    public void doneThenGo(String address, String key, Object... arguments) {
        done(key, arguments);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(Inside.path(address));
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
