package vitrina.backoffice.imports;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Notes;
import vitrina.catalog.imports.ImportJob;
import vitrina.catalog.imports.ImportProblem;
import vitrina.catalog.imports.ImportState;
import vitrina.catalog.imports.Imports;
import vitrina.kernel.list.Paging;

/** One import: how far it is and what was wrong, by line and column. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Paging SHOWN = new Paging(1, 200);

    @Inject
    private Imports imports;
    @Inject
    private Notes notes;

    private String id;

    public void open() throws IOException {
        if (getJob() == null) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    public ImportJob getJob() {
        return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? imports.find(UUID.fromString(id)).orElse(null) : null;
    }

    /** The line reached; a file that ends with a blank line has no line after it. */
    public long getLine() {
        var job = getJob();
        return Math.min(job.line(), job.lines());
    }

    /** How far it is: once it is over that is no line any more. */
    public String getHow() {
        var state = getJob().state();
        return "backoffice.imports." + (state == ImportState.DONE ? "lines" : state.isFinal() ? "stopped" : "at");
    }

    public List<ImportProblem> getProblems() {
        return imports.problems(UUID.fromString(id), SHOWN).items();
    }

    public void cancel() {
        imports.cancel(UUID.fromString(id));
        notes.done("backoffice.imports.cancelled");
    }

    public String getId() {
        return id;
    }

    public void setId(String wanted) {
        id = wanted;
    }
}
