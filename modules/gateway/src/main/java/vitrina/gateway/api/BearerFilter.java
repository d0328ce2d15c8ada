package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.Operator;

/**
 * A program that sends a token acts as its owner. The access filter around every request puts the actor back afterwards. A wrong token is
 * refused instead of being taken for nobody, so that a mistake is noticed.
 */
@Provider
@PreMatching
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

    /** Who calls, for checks that come before the API itself. */
    public static Actor caller(HttpServletRequest request) {
        return Operator.from(request.getHeader(HttpHeaders.AUTHORIZATION)).orElseGet(Actors::current);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            Actors.enter(Operator.from(authorization).orElseThrow(() -> new NotAuthorizedException("Bearer")));
        }
    }
}
