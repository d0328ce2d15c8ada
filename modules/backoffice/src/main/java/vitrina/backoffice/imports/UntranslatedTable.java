package vitrina.backoffice.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Choices;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.imports.Imports;
import vitrina.catalog.imports.Untranslated;
import vitrina.kernel.list.Paged;

/** Products on offer that a language lacks: the chosen one, else that of the desk. */
@ApplicationScoped
public class UntranslatedTable extends Table<Untranslated> {

    @Inject
    private Imports imports;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Choices choices;

    @Override
    public String name() {
        return "untranslated";
    }

    @Override
    public String permission() {
        return Imports.PERMISSION;
    }

    @Override
    public List<Column<Untranslated>> columns() {
        return List.of(
                Column.of("name", Untranslated::name),
                Column.of("code", Untranslated::code),
                Column.of("countries", Untranslated::countries),
                Column.<Untranslated>of("language", row -> "").oneOf(choices::languages));
    }

    String language(TableState state) {
        return state.value("language") == null ? backoffice.getLanguage() : state.value("language");
    }

    @Override
    public Paged<Untranslated> find(TableState state) {
        return imports.untranslated(language(state), state.paging());
    }

    @Override
    public String key(Untranslated row) {
        return String.valueOf(row.productId());
    }
}
