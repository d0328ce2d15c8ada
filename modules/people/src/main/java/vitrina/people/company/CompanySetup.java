package vitrina.people.company;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
        store.add(CompanyFile.read(Content.object("company.json")));
        changes.note(Company.CHANGE, 0);
    }
}
