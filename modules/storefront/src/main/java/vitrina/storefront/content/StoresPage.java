package vitrina.storefront.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.kernel.time.Clock;
import vitrina.people.address.AddressForms;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;
import vitrina.people.contact.PhoneNumber;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.seo.Alternates;

/** {@code #{page}} of the stores. */
@Dependent
@At("stores")
public class StoresPage implements ShopPage {

    /**
     * @param look a class of the badge
     * @param map where a map shows it, or null
     */
    public record Store(String name, String address, String phone, String state, String look, String map) {}

    @Inject
    private Company company;
    @Inject
    private Alternates alternates;
    @Inject
    private Clock clock;
    private List<Store> stores;

    @Override
    public Result open(Request request) {
        var site = request.site();
        stores = company.branches(site.getCountry().code()).stream().map(branch -> store(request, branch)).toList();
        alternates.same(request.head(site.text("shop.stores")).describe(site.text("shop.stores.text")), "stores");
        return Result.show();
    }

    private Store store(Request request, Branch branch) {
        boolean open = branch.isOpen(clock.now());
        var address = branch.address() == null ? "" : String.join(", ", AddressForms.of(branch.country()).lines(branch.address()));
        return new Store(branch.name(), address, phone(branch), request.site().text(open ? "shop.stores.open" : "shop.stores.closed"),
                open ? "good" : "", branch.point() == null ? null : branch.point().mapUrl());
    }

    private static String phone(Branch branch) {
        return branch.phone() == null
                ? ""
                : PhoneNumber.parse(branch.country(), branch.phone())
                        .map(number -> number.shownIn(branch.country())).orElse(branch.phone());
    }

    public List<Store> getStores() {
        return stores;
    }
}
