package vitrina.storefront.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.address.Address;
import vitrina.people.address.AddressForms;
import vitrina.people.person.SavedAddresses;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** Adds an address of the shop's country to the book, removes one, or puts it first. Only the customer's own are found. */
@ApplicationScoped
@At({"account/addresses/add", "account/addresses/remove", "account/addresses/main"})
class AddressBookAct implements Act {

    @Inject
    private SavedAddresses addresses;

    @Override
    public Answer act(Visit visit) {
        if (!Actors.current().isCustomer()) {
            return Answer.go(visit.site().url("sign-in?next=account/addresses"));
        }
        if (visit.path().endsWith("/add")) {
            var form = visit.form(AddressFields.keys(visit.site().getCountry().code())).type("recipient", visit.value("recipient"))
                    .type("phone", visit.value("phone"));
            add(visit.site().getCountry().code(), form);
            if (!form.isGood()) {
                return Answer.again(AddressBookPage.class, form);
            }
        } else if (visit.value("id").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            var id = UUID.fromString(visit.value("id"));
            if (visit.path().endsWith("/main")) {
                addresses.makeMain(Actors.current().id(), id);
            } else {
                addresses.remove(Actors.current().id(), id);
            }
        }
        return Answer.go(visit.site().url("account/addresses"));
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
