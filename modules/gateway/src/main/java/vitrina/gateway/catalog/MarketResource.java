package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.gateway.api.ApiLanguage;
import vitrina.people.company.Company;
import vitrina.people.company.Country;

/** Where the company sells. */
@Path("/countries")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Catalog")
public class MarketResource {

    @Inject
    private Company company;

    @GET
    @Operation(summary = "Countries with their currency and languages")
    public JsonArray list(@Context HttpHeaders headers) {
        var language = ApiLanguage.of(headers);
        var countries = Json.createArrayBuilder();
        company.countries().forEach(country -> countries.add(json(country, language)));
        return countries.build();
    }

    private static JsonObject json(Country country, String language) {
        return Json.createObjectBuilder().add("code", country.code()).add("name", country.name(language))
                .add("currency", country.currency()).add("languages", Json.createArrayBuilder(country.languages()))
                .add("zone", country.zone().getId()).add("taxInclusive", country.taxInclusive()).build();
    }
}
