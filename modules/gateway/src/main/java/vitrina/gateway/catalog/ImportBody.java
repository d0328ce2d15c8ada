package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vitrina.catalog.imports.ImportSettings;
import vitrina.catalog.imports.Imports;
import vitrina.gateway.api.BearerFilter;
import vitrina.kernel.body.BodyRule;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.web.Paths;

/** A product file is large, and comes from who may import. */
@ApplicationScoped
class ImportBody implements BodyRule {

    @Inject
    private Settings settings;

    @Override
    public boolean covers(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Paths.of(request).equals("/api/v1/imports");
    }

    @Override
    public long most(HttpServletRequest request) {
        return (long) settings.get(ImportSettings.LARGEST_FILE) << 20;
    }

    @Override
    public boolean allows(HttpServletRequest request) {
        return BearerFilter.caller(request).may(Imports.PERMISSION);
    }
}
