package vitrina.sandbox;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.UUID;
import vitrina.kernel.outside.OutsideJson;
import vitrina.kernel.settings.Settings;

/** The provider's API for its shops: announce a charge, refund, ask. Unsigned calls are answered 401. */
@WebServlet(name = "sandbox-provider", urlPatterns = "/sandbox/provider/*")
public class ProviderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SandboxCharges charges;
    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readAllBytes();
        if (!Signature.fits(settings.get(SandboxSettings.SECRET), request.getHeader(Signature.HEADER), body)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            var answer = answer(String.valueOf(request.getPathInfo()), OutsideJson.object(body).orElseThrow(IllegalArgumentException::new));
            response.setContentType("application/json");
            response.getOutputStream().write(answer.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | DateTimeException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObject answer(String path, JsonObject message) {
        return switch (path) {
            case "/charges" -> {
                charges.take(message);
                yield Json.createObjectBuilder().add("status", "open").build();
            }
            case "/refunds" -> {
                if (isRefused(message.getString("amount"))) {
                    yield Json.createObjectBuilder().add("status", "refused").build();
                }
                charges.refund(message);
                yield Json.createObjectBuilder().add("status", "done").add("reference", "SBR-" + message.getString("refund")).build();
            }
            case "/queries" -> charges.find(UUID.fromString(message.getString("charge"))).map(charges::report)
                    .orElse(JsonObject.EMPTY_JSON_OBJECT);
            default -> throw new IllegalArgumentException(path);
        };
    }

    /** An amount that ends in 1013, cents aside, is refused, so that this too can be tried. */
    private static boolean isRefused(String amount) {
        return SandboxCharges.amount(amount).toBigInteger().mod(BigInteger.valueOf(10_000)).intValue() == 1013;
    }
}
