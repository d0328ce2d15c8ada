package vitrina.backoffice.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.primefaces.context.PrimeFacesContextFactory;
import org.primefaces.csp.CspState;

/**
 * Keeps PrimeFaces to the backoffice (decision 14). Its nonce, its header and its check of posted nonces are switched
 * on for the whole application; any other path gets the Faces context that PrimeFaces wraps, and a state that says
 * its policy is written already, so that pages of the shop stay free of nonces and can be cached.
 */
public class FacesBoundary extends FacesContextFactory {

    static final String PREFIX = "/backoffice";
    /** Pages of the backoffice without PrimeFaces, which would only make them heavy and, before sign-in, fragile. */
    private static final Set<String> PLAIN = Set.of("/sign-in", "/reset", "/error", "/orders/slip");

    public FacesBoundary(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (!(getWrapped() instanceof PrimeFacesContextFactory prime)) {
            throw new IllegalStateException("The factory of PrimeFaces is not the next one: see the ordering in faces-config.xml");
        }
        if (request instanceof HttpServletRequest http && isRich(http.getServletPath())) {
            return prime.getFacesContext(context, request, response, lifecycle);
        }
        var plain = prime.getWrapped().getFacesContext(context, request, response, lifecycle);
        var policy = new CspState(plain);
        policy.setInitialized(true);
        plain.getAttributes().put(CspState.class.getName(), policy);
        return plain;
    }

    static boolean isRich(String servletPath) {
        return isBackoffice(servletPath) && !PLAIN.contains(servletPath.substring(PREFIX.length()).replaceFirst("\\.xhtml$", ""));
    }

    /** The servlet path is the target's after a forward, so it tells which page is rendered. */
    static boolean isBackoffice(String servletPath) {
        return servletPath != null && (servletPath.equals(PREFIX) || servletPath.startsWith(PREFIX + "/"));
    }
}
