package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.catalog.merchandising.SearchMiss;
import vitrina.catalog.merchandising.SearchMisses;

/** The report of searches without result; a line is taken off once it is dealt with. */
@Named
@ViewScoped
public class SearchesPage extends TablePage<SearchMiss> {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchesTable table;
    @Inject
    private SearchMisses misses;

    @Override
    protected Table<SearchMiss> table() {
        return table;
    }

    public void dismiss(SearchMiss miss) {
        misses.dismiss(miss.country(), miss.language(), miss.words());
        reload();
    }
}
