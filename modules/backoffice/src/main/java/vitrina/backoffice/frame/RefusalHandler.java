package vitrina.backoffice.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.refusal.Trouble;

/**
 * What goes wrong on a page of the backoffice: a refusal becomes a message and what was typed stays; a page that lay
 * open for too long is opened again with a word about it; an act behind a button that fails says so where the button is, since an
 * answer to a script has no error page; anything else goes on to the error page.
 */
public class RefusalHandler extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());
    private static final int DEEPEST = 12;

    public RefusalHandler(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var context = FacesContext.getCurrentInstance();
            if (FacesBoundary.isBackoffice(context.getExternalContext().getRequestServletPath())) {
                for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
                    if (taken(context, events.next().getContext().getException())) {
                        events.remove();
                    }
                }
            }
            getWrapped().handle();
        }

        private static boolean taken(FacesContext context, Throwable failure) {
            var refusal = find(failure, Refusal.class)
                    .or(() -> find(failure, OptimisticLockException.class).map(e -> new Refusal("backoffice.changed-meanwhile")))
                    .or(() -> Trouble.behind(failure).map(Trouble::refusal))
                    .or(() -> SqlFailure.isTwice(failure) ? Optional.of(new Refusal("backoffice.there-already")) : Optional.empty())
                    .or(() -> SqlFailure.isTooMuch(failure) ? Optional.of(new Refusal("backoffice.too-much")) : Optional.empty());
            if (refusal.isPresent() && !context.getExternalContext().isResponseCommitted()
                    && !PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
                context.validationFailed();
                CDI.current().select(Notes.class).get().refused(refusal.get());
                return true;
            }
            if (find(failure, ViewExpiredException.class).isPresent() || find(failure, CspException.class).isPresent() || isUnrestored(context)) {
                reopen(context);
                return true;
            }
            if (context.getPartialViewContext().isAjaxRequest() && PhaseId.INVOKE_APPLICATION.equals(context.getCurrentPhaseId())) {
                LOG.log(Level.SEVERE, "An act of the backoffice failed", Brief.of(failure));
                context.validationFailed();
                CDI.current().select(Notes.class).get().failed();
                return true;
            }
            return false;
        }

        /** What a form says of its page leads nowhere; a page that is opened anew restores nothing, so that this cannot go round in circles. */
        private static boolean isUnrestored(FacesContext context) {
            return PhaseId.RESTORE_VIEW.equals(context.getCurrentPhaseId())
                    && context.getExternalContext().getRequest() instanceof HttpServletRequest request && request.getMethod().equals("POST");
        }

        /** The same page with what stood in its address, read afresh. */
        private static void reopen(FacesContext context) {
            var external = context.getExternalContext();
            var path = external.getRequestContextPath() + external.getRequestServletPath().replaceFirst("\\.xhtml$", "");
            var referer = external.getRequestHeaderMap().getOrDefault("Referer", "");
            int at = referer.indexOf(path + "?");
            var address = at < 0 ? path : referer.substring(at);
            try {
                external.redirect(Inside.path(address) + (address.contains("?") ? "&" : "?") + "stale=1");
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
            var cause = failure;
            for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return Optional.of(type.cast(cause));
                }
            }
            return Optional.empty();
        }
    }
}
