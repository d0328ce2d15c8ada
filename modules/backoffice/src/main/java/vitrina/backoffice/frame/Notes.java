package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.primefaces.PrimeFaces;
import vitrina.kernel.refusal.Refusal;

/** Tells the reader what came of an act, on this page or the next. */
@Named("notes")
@RequestScoped
public class Notes {

    @Inject
    private Backoffice backoffice;

    /** What a dialog says above its fields: everything wrong that belongs to none of them. */
    public List<FacesMessage> getRefusals() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().filter(Notes::isWrong).toList();
    }

    /** What the page says; an open dialog says itself what is wrong in it. */
    public List<FacesMessage> getForPage() {
        var context = FacesContext.getCurrentInstance();
        boolean dialog = context.getPartialViewContext().getRenderIds().stream().anyMatch(id -> id.endsWith(":refusal"));
        return context.getMessageList().stream().filter(note -> !dialog || !isWrong(note)).toList();
    }

    private static boolean isWrong(FacesMessage note) {
        return note.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0;
    }

    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, backoffice.say(key, arguments));
    }

    public void refused(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, backoffice.say(refusal));
    }

    /** Something of ours is broken: nothing has changed, and the log knows more under this number. */
    public void failed() {
        add(FacesMessage.SEVERITY_ERROR, backoffice.say("backoffice.failed", backoffice.getRequestId()));
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

    /** Something that passes by, with a way back for some seconds: the page's script calls its {@code undo} with the number. */
    public void undoable(String text, long seconds, long number) {
        PrimeFaces.current().executeScript("desk.toast(%s,%s,%s,function(){undo([{name:'change',value:%s}])})".formatted(
                quoted(text), quoted(backoffice.say("backoffice.undo")), seconds, number));
    }

    public void passing(String key, Object... arguments) {
        PrimeFaces.current().executeScript("desk.toast(%s)".formatted(quoted(backoffice.say(key, arguments))));
    }

    /** JSON is a script's literal, but for the end of a script element. */
    private static String quoted(String text) {
        return Json.createValue(text).toString().replace("<", "\\u003c");
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
