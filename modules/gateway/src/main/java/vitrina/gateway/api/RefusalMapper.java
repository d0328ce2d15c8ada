package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;

/** Tells a refusal in the language the caller accepts. */
@Provider
@ApplicationScoped
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    private Texts texts;
    @Context
    private HttpHeaders headers;
    @Context
    private Request request;

    @Override
    public Response toResponse(Refusal refusal) {
        boolean anonymous = Actors.current().kind() == Actor.Kind.ANONYMOUS;
        return Problem.of(status(refusal.code(), anonymous, request.getMethod().equals("GET")), refusal.code(),
                texts.get(ApiLanguage.of(headers), refusal));
    }

    /** Codes end in the reason, so that new ones find their status without a list. */
    static int status(String code, boolean anonymous, boolean reading) {
        var reason = code.substring(code.indexOf('.') + 1);
        if (reason.equals("forbidden")) {
            return anonymous ? 401 : 403;
        }
        if (reason.endsWith("gone") || reading && reason.endsWith("unknown")) {
            return 404;
        }
        if (reason.equals("throttled") || reason.equals("busy")) {
            return 429;
        }
        if (reason.equals("no-room") || reason.equals("no-database")) {
            return 503;
        }
        if (reason.endsWith("too-large")) {
            return 413;
        }
        if (reason.endsWith("sold-out") || reason.endsWith("changed") || reason.endsWith("taken")) {
            return 409;
        }
        return 422;
    }
}
