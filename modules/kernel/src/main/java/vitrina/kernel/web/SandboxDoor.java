package vitrina.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/**
 * Who gets to the sandbox and in by the demo sign-ins: this machine's own people, and nobody whom a proxy brought, whoever the proxy is
 * (decision 17).
 */
@ApplicationScoped
public class SandboxDoor {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1");
    /** What proxies say of whom they ask for, in small letters. */
    private static final Set<String> BROUGHT = Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip");

    @Inject
    private Settings settings;
    @Inject
    private HttpServletRequest asked;

    /** Whether it is open to the one whose request this thread works on; without a request, whether there is a sandbox at all. */
    public boolean isOpen() {
        return RequestContext.current().id() == null ? isThere() : isOpenTo(asked);
    }

    public boolean isOpenTo(HttpServletRequest request) {
        return isThere() && (settings.get(KernelSettings.SANDBOX_FORCED)
                || isOwn(request.getRemoteAddr(), request.getServerName(), Collections.list(request.getHeaderNames())));
    }

    /** A shop that calls itself by a public address is online, however its proxy hides that. */
    private boolean isThere() {
        return settings.get(KernelSettings.SANDBOX)
                && (settings.get(KernelSettings.SANDBOX_FORCED) || isOfThisMachine(settings.get(KernelSettings.BASE_URL)));
    }

    /** The name that was asked for counts too: another name may lead here by a trick of the browser's name service. */
    static boolean isOwn(String address, String name, Collection<String> headers) {
        return ADDRESS.matcher(address).matches() && NAMES.contains(name.toLowerCase(Locale.ROOT))
                && headers.stream().map(header -> header.toLowerCase(Locale.ROOT))
                        .noneMatch(header -> header.startsWith("x-forwarded") || BROUGHT.contains(header));
    }

    static boolean isOfThisMachine(String baseUrl) {
        try {
            var host = URI.create(baseUrl.strip()).getHost();
            return host != null && (NAMES.contains(host.toLowerCase(Locale.ROOT)) || ADDRESS.matcher(host).matches());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
