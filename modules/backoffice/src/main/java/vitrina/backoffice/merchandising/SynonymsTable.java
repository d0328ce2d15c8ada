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
import vitrina.catalog.merchandising.Synonym;
import vitrina.catalog.merchandising.Synonyms;
import vitrina.kernel.list.Paged;

/** Words that mean the same, of one language: the chosen one, else that of the desk (SRCH-03). */
@ApplicationScoped
public class SynonymsTable extends Table<Synonym> {

    @Inject
    private Synonyms synonyms;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Choices choices;

    @Override
    public String name() {
        return "synonyms";
    }

    @Override
    public String permission() {
        return CatalogPermissions.READ;
    }

    @Override
    public List<Column<Synonym>> columns() {
        return List.of(
                Column.of("term", Synonym::term),
                Column.of("others", Synonym::others),
                Column.of("mutual", Synonym::mutual),
                Column.<Synonym>of("language", Synonym::language).oneOf(choices::languages));
    }

    @Override
    public Paged<Synonym> find(TableState state) {
        var language = state.value("language");
        return synonyms.list(language == null ? backoffice.getLanguage() : language, state.text(), state.paging());
    }

    @Override
    public String key(Synonym row) {
        return String.valueOf(row.id());
    }
}
