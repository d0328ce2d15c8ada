package vitrina.people.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.ScopeDirectory;

/** The company as every page needs it: read once, then from memory until somebody changes it. */
@ApplicationScoped
public class Company implements ChangeListener, ScopeDirectory {

    /** The change kind noted with every change of countries, sellers or branches. */
    public static final String CHANGE = "company";

    @Inject
    private CompanyStore store;

    private volatile CompanyData data;

    /** In the order the company wants them shown. */
    public Collection<Country> countries() {
        return data().countries().values();
    }

    public Optional<Country> find(String code) {
        return Optional.ofNullable(data().countries().get(code));
    }

    /** @throws Refusal people.country-unknown */
    public Country country(String code) {
        return find(code).orElseThrow(() -> new Refusal("people.country-unknown", code));
    }

    /**
     * The legal entity that sells on the sites of the country.
     *
     * @throws Refusal people.seller-missing
     */
    public Seller seller(String country) {
        return findSeller(country).orElseThrow(() -> new Refusal("people.seller-missing", country));
    }

    /** What people call the company: the trade name of its first seller; empty before setup. */
    public String name() {
        return first().map(Seller::tradeName).orElse("");
    }

    /** Who sells in the first country that has a seller. */
    Optional<Seller> first() {
        return countries().stream().flatMap(country -> findSeller(country.code()).stream()).findFirst();
    }

    public Optional<Seller> findSeller(String country) {
        return data().sellers().stream().filter(seller -> seller.main() && seller.country().equals(country)).findFirst();
    }

    public List<Branch> branches() {
        return data().branches();
    }

    /** The branches of a country that are in use. */
    public List<Branch> branches(String country) {
        return data().branches().stream().filter(branch -> branch.active() && branch.country().equals(country)).toList();
    }

    /** @throws Refusal people.branch-unknown */
    public Branch branch(long id) {
        return data().branches().stream().filter(branch -> branch.id() == id).findFirst()
                .orElseThrow(() -> new Refusal("people.branch-unknown", id));
    }

    public Optional<Branch> branch(String code) {
        return data().branches().stream().filter(branch -> branch.code().equals(code)).findFirst();
    }

    @Override
    public List<Scope> scopes() {
        return Stream.concat(countries().stream().map(country -> Scope.country(country.code())), branches().stream().map(Branch::scope)).toList();
    }

    @Override
    public boolean belongsTo(Scope scope, long branch) {
        return branches().stream().anyMatch(one -> one.id() == branch && one.scope().equals(scope));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        data = null;
    }

    private CompanyData data() {
        var known = data;
        if (known == null) {
            known = store.read();
            // An empty company is one that setup has not filled yet: ask again.
            data = known.countries().isEmpty() ? null : known;
        }
        return known;
    }
}
