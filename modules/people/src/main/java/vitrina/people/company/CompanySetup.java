package vitrina.people.company;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.ChangeLog;

/** Fills an empty company once, from {@code vitrina/content/company.json}; before everything that hangs on countries and branches. */
@ApplicationScoped
class CompanySetup {

    @Inject
    private CompanyStore store;
    @Inject
    private ChangeLog changes;

    @Transactional
    void fill(@Observes @Priority(100) SuiteStarted started) {
        if (!store.isEmptyLocked()) {
            return;
        }
        var company = CompanyFile.read(Content.object("company.json"));
        int position = 0;
        for (var country : company.countries().values()) {
            store.insert(country, position++);
        }
        var ids = new HashMap<Long, Long>();
        company.sellers().forEach(seller -> ids.put(seller.id(), store.insert(seller)));
        company.branches().forEach(branch -> store.insert(branch.of(ids.get(branch.sellerId()))));
        changes.note(Company.CHANGE, 0);
    }
}
