package vitrina.gateway.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

import vitrina.kernel.web.RequestContext;

/** An error as RFC 9457 tells it, with the request's id, by which the operator finds it in the log. */
final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {
    }

    /**
     * @param code   what programs look at, such as catalog.sold-out
     * @param detail what people read
     */
    static Response of(int status, String code, String detail) {
        var body = Json.createObjectBuilder().add("type", "about:blank").add("status", status).add("code", code).add("detail", detail);
        var request = RequestContext.current().id();
        if (request != null) {
            body.add("instance", "urn:vitrina:request:" + request);
        }
        return Response.status(status).type(TYPE).header("Cache-Control", "no-store").entity(body.build()).build();
    }
}
