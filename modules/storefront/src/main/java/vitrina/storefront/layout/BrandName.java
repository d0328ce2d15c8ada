package vitrina.storefront.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.settings.Settings;
import vitrina.people.company.Company;
import vitrina.people.company.Seller;
import vitrina.storefront.cache.StorefrontSettings;
import vitrina.storefront.site.Site;

/** What the shop is called: as set, else as its seller is. */
@ApplicationScoped
public class BrandName {

    @Inject
    private Settings settings;
    @Inject
    private Company company;

    public String of(Site site) {
        var set = settings.get(StorefrontSettings.BRAND, site.getCountry().scope());
        return set.isBlank() ? company.findSeller(site.getCountry().code()).map(Seller::tradeName).orElseGet(company::name) : set;
    }
}
