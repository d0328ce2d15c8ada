package vitrina.backoffice.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.web.KeptStream;

/** A script is packed once, however its address is written. */
@Tag("FOUND-06")
class ResourcesArePackedOnceTest {

    private final ResourceFilter filter = new ResourceFilter();

    @Test
    void an_address_with_other_parameters_has_the_same_script_packed() throws Exception {
        for (int n = 0; n < 50; n++) {
            assertEquals("a script", sent("/jakarta.faces.resource/core.js.xhtml;n=" + n, "ln=primefaces&v=" + n + "&x=" + n, "a script"));
        }
        assertEquals(1, filter.kept());
    }

    @Test
    void another_script_at_the_same_address_is_another_one() throws Exception {
        assertEquals("one", sent("/jakarta.faces.resource/core.js.xhtml", "ln=a", "one"));
        assertEquals("two", sent("/jakarta.faces.resource/core.js.xhtml", "ln=a", "two"));
        assertEquals(2, filter.kept());
    }

    private String sent(String path, String query, String script) throws Exception {
        var sent = new ByteArrayOutputStream();
        var request = stub(HttpServletRequest.class, name -> switch (name) {
            case "getMethod" -> "GET";
            case "getHeader" -> "gzip";
            case "getRequestURI" -> path;
            case "getQueryString" -> query;
            default -> null;
        });
        var response = stub(HttpServletResponse.class, name -> switch (name) {
            case "getContentType" -> "text/javascript";
            case "getStatus" -> 200;
            case "getOutputStream" -> out(sent);
            default -> null;
        });
        filter.doFilter(request, response, (asked, answer) -> answer.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8)));
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T stub(Class<T> type, java.util.function.Function<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answers.apply(method.getName())));
    }

    private static ServletOutputStream out(ByteArrayOutputStream bytes) {
        return new KeptStream(bytes);
    }
}
