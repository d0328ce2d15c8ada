package vitrina.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import vitrina.gateway.api.BearerFilter;
import vitrina.kernel.body.BodyRule;
import vitrina.kernel.web.Paths;
import vitrina.people.address.PostalCodes;

/** A country's list of postal codes: a million lines in Brazil. */
@ApplicationScoped
class PostalCodeBody implements BodyRule {

    private static final long LARGEST = 128L << 20;

    @Override
    public boolean covers(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && Paths.of(request).startsWith("/api/v1/postal-codes/");
    }

    @Override
    public long most(HttpServletRequest request) {
        return LARGEST;
    }

    @Override
    public boolean allows(HttpServletRequest request) {
        return BearerFilter.caller(request).may(PostalCodes.PERMISSION);
    }
}
