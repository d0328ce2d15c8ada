package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Trouble;
import vitrina.kernel.text.Texts;

/** Everything else that goes wrong: the status JAX-RS chose, 400 for a body that is no JSON, or 500 without a word of what happened inside (Q18). */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Inject
    private Texts texts;
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException told) {
            int status = told.getResponse().getStatus();
            return status < 400 ? told.getResponse() : problem(status, "gateway.status-" + status);
        }
        if (fault instanceof JsonException || fault instanceof ProcessingException) {
            return problem(400, "gateway.request");
        }
        LOG.log(Level.SEVERE, Brief.of(fault), () -> "A request of the API failed");
        return Trouble.behind(fault).map(trouble -> problem(503, trouble.refusal().code())).orElseGet(() -> problem(500, "gateway.fault"));
    }

    private Response problem(int status, String code) {
        var language = ApiLanguage.of(headers);
        var key = "refusal." + code;
        return Problem.of(status, code, texts.get(language, texts.has(language, key) ? key : "refusal.gateway.request"));
    }
}
