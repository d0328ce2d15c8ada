package vitrina.backoffice.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/** PrimeFaces looks at the nonce of a script's request when it draws the answer, after the act; here it is looked at before. {@link RefusalHandler} opens the page afresh. */
public class NonceFirst implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (FacesBoundary.isRich(context.getExternalContext().getRequestServletPath()) && context.getPartialViewContext().isAjaxRequest()) {
            PrimeFacesContext.getCspState(context).getNonce();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Asked before.
    }
}
