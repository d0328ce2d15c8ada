package vitrina.kernel.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An error as RFC 9457 tells it to programs, with the request's id, by which the operator finds it in the log. */
public final class ProblemJson {

    public static final String TYPE = "application/problem+json";

    private ProblemJson() {
    }

    /**
     * @param code   what programs look at, such as catalog.sold-out
     * @param detail what people read
     */
    public static JsonObject of(int status, String code, String detail) {
        var body = Json.createObjectBuilder().add("type", "about:blank").add("status", status).add("code", code).add("detail", detail);
        var request = RequestContext.current().id();
        if (request != null) {
            body.add("instance", "urn:vitrina:request:" + request);
        }
        return body.build();
    }
}
