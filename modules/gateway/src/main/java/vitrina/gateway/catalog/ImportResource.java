package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.catalog.imports.ImportJob;
import vitrina.catalog.imports.Imports;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.gateway.api.ApiLanguage;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;

/** Product files in and out. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Imports")
@SecurityRequirement(name = "operator")
public class ImportResource {

    @Inject
    private Imports imports;
    @Inject
    private ImportJson json;

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Start an import", description = "The body is the file. Files of Shopify and Adobe Commerce need country, language, "
            + "currency and location; imageBase is the address before relative image paths.")
    public Response start(InputStream file, @QueryParam("name") String name, @QueryParam("country") @DefaultValue("") String country,
            @QueryParam("language") @DefaultValue("") String language, @QueryParam("currency") @DefaultValue("") String currency,
            @QueryParam("location") @DefaultValue("") String location, @QueryParam("imageBase") @DefaultValue("") String imageBase,
            @QueryParam("dryRun") boolean dryRun, @Context HttpHeaders headers) {
        var target = new ImportTarget(country.toUpperCase(Locale.ROOT), language, currency.toUpperCase(Locale.ROOT), location, imageBase);
        var job = imports.start(file, name, target, dryRun);
        return Response.accepted(json.of(job, ApiLanguage.of(headers))).location(URI.create("imports/" + job.publicId())).build();
    }

    @GET
    @Operation(summary = "Imports, newest first")
    public JsonArray list(@QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders headers) {
        var list = Json.createArrayBuilder();
        imports.list(new Paging(page, 50)).items().forEach(job -> list.add(json.of(job, ApiLanguage.of(headers))));
        return list.build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How an import goes")
    public JsonObject find(@PathParam("id") String id, @Context HttpHeaders headers) {
        return json.of(job(id), ApiLanguage.of(headers));
    }

    @GET
    @Path("{id}/problems")
    @Operation(summary = "Problems by line and column")
    public JsonArray problems(@PathParam("id") String id, @QueryParam("page") @DefaultValue("1") int page, @Context HttpHeaders headers) {
        var list = Json.createArrayBuilder();
        imports.problems(job(id).publicId(), new Paging(page, 500)).items().forEach(p -> list.add(json.of(p, ApiLanguage.of(headers))));
        return list.build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Cancel an import; what was written stays")
    public Response cancel(@PathParam("id") String id) {
        imports.cancel(job(id).publicId());
        return Response.noContent().build();
    }

    @GET
    @Path("products.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "All products in Vitrina's own format", description = "With spreadsheet=true formulas are neutralised; such a file is "
            + "for people and no exact copy.")
    public Response export(@QueryParam("spreadsheet") boolean spreadsheet) {
        Actors.require(Imports.PERMISSION); // before the first byte, while there still is a status to say so
        StreamingOutput body = out -> imports.export(out, spreadsheet);
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"products.csv\"").header("Cache-Control", "no-store").build();
    }

    private ImportJob job(String id) {
        try {
            return imports.find(UUID.fromString(id)).orElseThrow(() -> new Refusal("imports.unknown"));
        } catch (IllegalArgumentException noUuid) {
            throw new Refusal("imports.unknown");
        }
    }
}
