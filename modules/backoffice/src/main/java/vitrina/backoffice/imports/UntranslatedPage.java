package vitrina.backoffice.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.catalog.imports.Untranslated;

/** Work for translators. */
@Named
@ViewScoped
public class UntranslatedPage extends TablePage<Untranslated> {

    private static final long serialVersionUID = 1L;

    @Inject
    private UntranslatedTable table;

    @Override
    protected Table<Untranslated> table() {
        return table;
    }

    public String getLanguage() {
        return table.language(getState());
    }
}
