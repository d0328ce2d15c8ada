package vitrina.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import vitrina.catalog.imports.ImportJob;
import vitrina.catalog.imports.ImportProblem;
import vitrina.catalog.imports.Imports;
import vitrina.kernel.list.Paging;
import vitrina.kernel.text.Texts;

/** An import as JSON, with a summary that a person at a terminal can read. */
@ApplicationScoped
class ImportJson {

    private static final int SHOWN = 20;

    @Inject
    private Imports imports;
    @Inject
    private Texts texts;

    JsonObject of(ImportJob job, String language) {
        var json = Json.createObjectBuilder().add("id", job.publicId().toString()).add("state", job.state().name())
                .add("file", job.fileName()).add("format", job.format().name()).add("dryRun", job.dryRun()).add("percent", job.percent())
                .add("line", job.line()).add("lines", job.lines()).add("created", job.created()).add("changed", job.changed())
                .add("unchanged", job.unchanged()).add("refused", job.refused()).add("problems", job.problems())
                .add("startedBy", job.requestedBy()).add("createdAt", job.createdAt().toString());
        if (job.finishedAt() != null) {
            json.add("finishedAt", job.finishedAt().toString());
        }
        if (job.stop() != null) {
            json.add("stop", job.stop().name()).add("stopText", texts.get(language, job.stop().textKey()));
        }
        return json.add("summary", summary(job, language)).build();
    }

    JsonObject of(ImportProblem problem, String language) {
        return Json.createObjectBuilder().add("line", problem.line()).add("column", problem.column()).add("heading", problem.heading())
                .add("code", problem.code().name()).add("refuses", problem.refuses()).add("excerpt", problem.excerpt())
                .add("text", texts.get(language, problem.textKey())).build();
    }

    private String summary(ImportJob job, String language) {
        var head = texts.get(language, job.dryRun() ? "imports.summary.dry" : "imports.summary", texts.get(language, "imports.state." + job.state()),
                job.percent(), job.created(), job.changed(), job.unchanged(), job.refused(), job.problems());
        if (job.stop() != null) {
            head += " " + texts.get(language, job.stop().textKey());
        }
        if (!job.state().isFinal() || job.problems() == 0) {
            return head;
        }
        List<ImportProblem> first = imports.problems(job.publicId(), new Paging(1, SHOWN)).items();
        var lines = first.stream().map(p -> texts.get(language, "imports.problem.line", String.valueOf(p.line()), String.valueOf(p.column()),
                p.heading(), texts.get(language, p.textKey()), p.excerpt())).collect(Collectors.joining("\n"));
        var rest = job.problems() - first.size();
        return head + "\n" + lines + (rest > 0 ? "\n" + texts.get(language, "imports.problem.more", rest) : "");
    }
}
