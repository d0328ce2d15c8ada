package vitrina.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vitrina.catalog.view.Shop;
import vitrina.gateway.api.ApiShop;
import vitrina.gateway.api.JsonBody;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.cart.CartView;
import vitrina.orders.cart.Carts;

/** Carts. Every answer is the whole cart as it costs now; totals are the server's (Q3). */
@Path("/carts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Carts")
public class CartResource {

    /** Stands for the cart of a customer who is signed in, which needs no token. */
    private static final String MINE = "mine";

    @Inject
    private ApiShop shops;
    @Inject
    private Carts carts;

    @POST
    @Operation(summary = "Start a cart with a first variant; the answer holds its token")
    public Response start(@QueryParam("country") String country, @QueryParam("language") String language, InputStream body) {
        var shop = shops.of(country, language);
        var item = JsonBody.object(body);
        var token = carts.add(null, shop, variant(item), quantity(item));
        var name = token == null ? MINE : token;
        return Response.status(Response.Status.CREATED).entity(CartJson.of(name, view(name, shop))).build();
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "A cart as it costs now")
    public JsonObject cart(@PathParam("token") String token) {
        return answer(token);
    }

    @POST
    @Path("/{token}/items")
    @Operation(summary = "Add pieces of a variant")
    public JsonObject add(@PathParam("token") String token, InputStream body) {
        var item = JsonBody.object(body);
        carts.add(token, shop(token), variant(item), quantity(item));
        return answer(token);
    }

    @PUT
    @Path("/{token}/items/{variant}")
    @Operation(summary = "Change how many pieces of a variant are wanted")
    public JsonObject change(@PathParam("token") String token, @PathParam("variant") UUID variant, InputStream body) {
        carts.change(token, line(token, variant), quantity(JsonBody.object(body)));
        return answer(token);
    }

    @DELETE
    @Path("/{token}/items/{variant}")
    @Operation(summary = "Take a variant out")
    public JsonObject remove(@PathParam("token") String token, @PathParam("variant") UUID variant) {
        carts.remove(token, line(token, variant));
        return answer(token);
    }

    private JsonObject answer(String token) {
        return CartJson.of(token, view(token, shop(token)));
    }

    private Shop shop(String token) {
        return carts.find(token).orElseThrow(() -> new Refusal("gateway.cart-unknown")).shop();
    }

    private CartView view(String token, Shop shop) {
        return carts.view(token, shop).orElseThrow(() -> new Refusal("gateway.cart-unknown"));
    }

    private long line(String token, UUID variant) {
        return view(token, shop(token)).items().stream().filter(item -> item.variant().publicId().equals(variant))
                .map(item -> item.variant().id()).findFirst().orElseThrow(() -> new Refusal("orders.line-gone"));
    }

    private static UUID variant(JsonObject item) {
        try {
            return UUID.fromString(item.getString("variant"));
        } catch (RuntimeException missing) {
            throw new Refusal("gateway.cart-item");
        }
    }

    private static int quantity(JsonObject item) {
        try {
            var wanted = item.getJsonNumber("quantity");
            return wanted == null ? 1 : wanted.intValueExact();
        } catch (RuntimeException notANumber) {
            throw new Refusal("gateway.cart-item");
        }
    }
}
