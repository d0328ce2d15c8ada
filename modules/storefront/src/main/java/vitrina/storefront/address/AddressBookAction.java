package vitrina.storefront.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.address.Address;
import vitrina.people.address.AddressForms;
import vitrina.people.person.SavedAddresses;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Adds an address of the shop's country to the book, removes one, or puts it first. Only the customer's own are found. */
@ApplicationScoped
@At({"account/addresses/add", "account/addresses/remove", "account/addresses/main"})
class AddressBookAction implements Action {

    @Inject
    private SavedAddresses addresses;

    @Override
    public Result act(Request request) {
        if (!Actors.current().isCustomer()) {
            return Result.go(request.site().url("sign-in?next=account/addresses"));
        }
        if (request.path().endsWith("/add")) {
            var form = request.form(AddressFields.keys(request.site().getCountry().code())).type("recipient", request.value("recipient"))
                    .type("phone", request.value("phone"));
            add(request.site().getCountry().code(), form);
            if (!form.isGood()) {
                return Result.again(AddressBookPage.class, form);
            }
        } else if (request.value("id").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            var id = UUID.fromString(request.value("id"));
            if (request.path().endsWith("/main")) {
                addresses.makeMain(Actors.current().id(), id);
            } else {
                addresses.remove(Actors.current().id(), id);
            }
        }
        return Result.go(request.site().url("account/addresses"));
    }

    private void add(String country, Form form) {
        var address = Address.read(country, form::get);
        AddressForms.of(country).check(address).forEach(error -> form.refuse(error.field().key(), error.refusal()));
        if (form.isGood()) {
            try {
                addresses.keep(Actors.current().id(), address, false);
            } catch (Refusal refusal) {
                form.refuse(refusal);
            }
        }
    }
}
