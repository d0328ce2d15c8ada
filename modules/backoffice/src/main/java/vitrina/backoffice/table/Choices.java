package vitrina.backoffice.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.catalog.product.Catalogs;
import vitrina.kernel.text.Texts;

/** What several tables are narrowed by. */
@ApplicationScoped
public class Choices {

    @Inject
    private Backoffice backoffice;
    @Inject
    private Catalogs catalogs;

    public List<Column.Choice> languages() {
        return Texts.LANGUAGES.stream().map(language -> new Column.Choice(language, backoffice.say("backoffice.language." + language))).toList();
    }

    public List<Column.Choice> countries() {
        return catalogs.all().stream().map(catalog -> new Column.Choice(catalog.country(), catalog.country())).toList();
    }
}
