package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import vitrina.kernel.body.BodyRule;
import vitrina.kernel.web.Paths;

/** Providers send several events at once; who they are only the signature of the whole body tells. */
@ApplicationScoped
class HookBody implements BodyRule {

    private static final long LARGEST = 1 << 20;

    @Override
    public boolean covers(HttpServletRequest request) {
        return Paths.of(request).startsWith("/hooks/");
    }

    @Override
    public long most(HttpServletRequest request) {
        return LARGEST;
    }

    @Override
    public boolean allows(HttpServletRequest request) {
        return true;
    }
}
