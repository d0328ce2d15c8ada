package vitrina.storefront.address;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vitrina.kernel.identity.Actors;
import vitrina.people.address.AddressForms;
import vitrina.people.person.SavedAddress;
import vitrina.people.person.SavedAddresses;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.site.Site;

/** {@code #{page}} of a customer's address book. */
@Dependent
@At("account/addresses")
public class AddressBookPage implements ShopPage {

    /** An address as it is written on a label. */
    public record Entry(UUID id, String country, String recipient, List<String> lines, boolean main) {}

    @Inject
    private SavedAddresses addresses;
    private Site site;
    private Form form;
    private List<Entry> entries;

    @Override
    public Result open(Request request) {
        site = request.site();
        if (!Actors.current().isCustomer()) {
            return Result.go(site.url("sign-in?next=account/addresses"));
        }
        form = request.shownAgain();
        entries = addresses.list(Actors.current().id()).stream().map(this::entry).toList();
        request.head(site.text("shop.addresses")).hide();
        return Result.show();
    }

    private Entry entry(SavedAddress saved) {
        var address = saved.address();
        return new Entry(saved.publicId(), site.countryName(address.country()), address.recipient(),
                AddressForms.of(address.country()).lines(address), saved.main());
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public List<AddressFields.Shown> getAddress() {
        return AddressFields.of(site, form);
    }

    /** Whether the form was refused and stays open. */
    public String getOpen() {
        return entries.isEmpty() || !form.isGood() ? "open" : null;
    }
}
