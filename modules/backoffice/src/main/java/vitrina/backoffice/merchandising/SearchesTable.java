package vitrina.backoffice.merchandising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Choices;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.merchandising.SearchMiss;
import vitrina.catalog.merchandising.SearchMisses;
import vitrina.kernel.list.Paged;

/** What shoppers looked for in vain, most often first; of the last 30 days unless other days are chosen. */
@ApplicationScoped
public class SearchesTable extends Table<SearchMiss> {

    private static final int DAYS = 30;

    @Inject
    private SearchMisses misses;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Choices choices;

    @Override
    public String name() {
        return "searches";
    }

    @Override
    public String permission() {
        return CatalogPermissions.EDIT;
    }

    @Override
    public List<Column<SearchMiss>> columns() {
        return List.of(
                Column.of("words", SearchMiss::words),
                Column.of("times", SearchMiss::times),
                Column.<SearchMiss>of("last", SearchMiss::lastDay).dates(),
                Column.<SearchMiss>of("country", SearchMiss::country).oneOf(choices::countries),
                Column.<SearchMiss>of("language", SearchMiss::language).oneOf(choices::languages));
    }

    @Override
    public Paged<SearchMiss> find(TableState state) {
        var days = state.range("last");
        return misses.report(state.value("country"), state.value("language"),
                days.fromDay() == null ? backoffice.today().minusDays(DAYS) : days.fromDay(),
                days.toDay() == null ? backoffice.today() : days.toDay(), state.paging());
    }

    @Override
    public String key(SearchMiss row) {
        return row.country() + row.language() + row.words();
    }
}
