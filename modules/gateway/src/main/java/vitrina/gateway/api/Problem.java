package vitrina.gateway.api;

import jakarta.ws.rs.core.Response;
import vitrina.kernel.web.ProblemJson;

/** An error as an answer of the API. */
final class Problem {

    private Problem() {
    }

    /**
     * @param code what programs look at, such as catalog.sold-out
     * @param detail what people read
     */
    static Response of(int status, String code, String detail) {
        var answer = Response.status(status).type(ProblemJson.TYPE).header("Cache-Control", "no-store").entity(ProblemJson.of(status, code, detail));
        return (status == 503 ? answer.header("Retry-After", "30") : answer).build();
    }
}
