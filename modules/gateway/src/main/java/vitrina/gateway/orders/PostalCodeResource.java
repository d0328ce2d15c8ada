package vitrina.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.address.PostalCodes;
import vitrina.people.address.PostalPlace;

/** Postal codes by country. */
@Path("/postal-codes/{country}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Addresses")
public class PostalCodeResource {

    private static final String A_DAY = "public, max-age=86400";

    @Inject
    private PostalCodes codes;

    @GET
    @Path("/{code}")
    @Operation(summary = "Region, city, districts and street of a postal code, as far as they are known")
    public Response find(@PathParam("country") String country, @PathParam("code") String code) {
        var place = codes.find(country, code).orElseThrow(() -> new Refusal("gateway.postal-code-unknown", code));
        return Response.ok(json(place)).header("Cache-Control", A_DAY).build();
    }

    @PUT
    @Operation(summary = "Replace a country's list; lines of country;code;region;city;district;street in UTF-8")
    public JsonObject replace(@PathParam("country") String country, InputStream body) {
        int lines = codes.replace(country, new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
        return Json.createObjectBuilder().add("lines", lines).build();
    }

    private static JsonObject json(PostalPlace place) {
        return Json.createObjectBuilder().add("code", place.code()).add("region", place.region()).add("city", place.city())
                .add("districts", Json.createArrayBuilder(place.districts())).add("street", place.street()).build();
    }
}
