package vitrina.gateway.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vitrina.kernel.outside.OutsideJson;

/** The only way JSON gets into a resource, which takes its body as a stream: the server's own readers know no bounds. */
public final class JsonBody {

    private JsonBody() {
    }

    /** @throws BadRequestException for anything but an object within bounds */
    public static JsonObject object(InputStream body) {
        try {
            return OutsideJson.object(body.readAllBytes()).orElseThrow(BadRequestException::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
