package vitrina.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.gateway.api.ApiLanguage;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;
import vitrina.orders.order.Tracking;
import vitrina.orders.order.TrackingView;

/** Where an order is, for whoever has the link of a notice; no personal data but the first name. */
@Path("/tracking")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Orders")
public class TrackingResource {

    @Inject
    private Tracking tracking;
    @Inject
    private Texts texts;

    @GET
    @Path("/{token}")
    @Operation(summary = "Timeline of an order by the token of its tracking link")
    public JsonObject order(@PathParam("token") String token, @Context HttpHeaders headers) {
        return tracking.byToken(token).map(view -> json(view, ApiLanguage.of(headers)))
                .orElseThrow(() -> new Refusal("gateway.tracking-unknown"));
    }

    private JsonObject json(TrackingView view, String language) {
        var steps = Json.createArrayBuilder();
        for (var step : view.steps()) {
            var json = Json.createObjectBuilder().add("name", texts.get(language, step.textKey()));
            if (step.isReached()) {
                json.add("at", step.at().toString());
            }
            steps.add(json);
        }
        var json = Json.createObjectBuilder().add("number", view.number()).add("status", texts.get(language, view.statusKey()))
                .add("steps", steps);
        if (view.promisedTo() != null) {
            json.add("promisedFrom", String.valueOf(view.promisedFrom())).add("promisedTo", view.promisedTo().toString());
        }
        return json.build();
    }
}
