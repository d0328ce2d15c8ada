package vitrina.backoffice.merchandising;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.merchandising.Synonym;
import vitrina.catalog.merchandising.Synonyms;

/** Synonyms: add, change, remove; the search follows within a second. */
@Named
@ViewScoped
public class SynonymsPage extends TablePage<Synonym> {

    private static final long serialVersionUID = 1L;

    @Inject
    private SynonymsTable table;
    @Inject
    private Synonyms synonyms;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private long id;
    private String language;
    private String term;
    private String others;
    private boolean mutual = true;

    @Override
    protected Table<Synonym> table() {
        return table;
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    public void create() {
        edit(new Synonym(0, getState().value("language") == null ? backoffice.getLanguage() : getState().value("language"), "", java.util.List.of(),
                true));
    }

    public void edit(Synonym synonym) {
        id = synonym.id();
        language = synonym.language();
        term = synonym.term();
        others = String.join(", ", synonym.others());
        mutual = synonym.mutual();
    }

    public void save() {
        synonyms.save(new Synonym(id, language, term == null ? "" : term, Arrays.asList((others == null ? "" : others).split(",")), mutual));
        notes.done("backoffice.synonyms.saved", term);
        reload();
    }

    public void remove(Synonym synonym) {
        synonyms.remove(synonym.id());
        notes.done("backoffice.synonyms.removed", synonym.term());
        reload();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String typed) {
        term = typed;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String typed) {
        others = typed;
    }

    public boolean isMutual() {
        return mutual;
    }

    public void setMutual(boolean chosen) {
        mutual = chosen;
    }
}
