package vitrina.people.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.kernel.letter.Letterhead;
import vitrina.people.address.AddressForms;

/** The seller of a country writes its letters; that of the first country those about the company itself. */
@ApplicationScoped
class CompanyLetterheads implements Letterhead.Source {

    @Inject
    private Company company;

    @Override
    public Letterhead of(String country) {
        return company.findSeller(country).or(company::first).map(CompanyLetterheads::head)
                .orElseGet(() -> new Letterhead("", "", List.of(), "", ""));
    }

    private static Letterhead head(Seller seller) {
        var document = filled(seller.document());
        return new Letterhead(seller.tradeName(), seller.legalName() + (document.isEmpty() ? "" : " · " + document),
                seller.address() == null ? List.of() : AddressForms.of(seller.country()).lines(seller.address()),
                filled(seller.email()), filled(seller.phone()));
    }

    private static String filled(String text) {
        return text == null ? "" : text.strip();
    }
}
