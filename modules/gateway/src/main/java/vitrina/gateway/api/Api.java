package vitrina.gateway.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1. Within it fields and addresses are only added; what a client does not know it must ignore. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Vitrina", version = "1", license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt"), description = "Catalog, cart, orders and imports. Money is a decimal string with its ISO 4217 currency; times are ISO 8601 in UTC. "
        + "Errors are problem details (RFC 9457) whose member code names the reason."))
@SecurityScheme(securitySchemeName = "operator", type = SecuritySchemeType.HTTP, scheme = "bearer", description = "The token in VITRINA_HOME/operator-token, for programs on the same machine.")
public class Api extends Application {

    /** The contract is OpenAPI; Jersey's own description (WADL), which it would show anybody, is off. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
