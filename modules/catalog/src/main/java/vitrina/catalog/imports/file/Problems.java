package vitrina.catalog.imports.file;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import vitrina.catalog.imports.csv.CsvFault;

/** Counts problems and hands them on at once; keeps none. */
public final class Problems {

    private final Consumer<FileProblem> sink;
    private final Set<ProblemCode> said = EnumSet.noneOf(ProblemCode.class);
    private long refusing;

    public Problems(Consumer<FileProblem> sink) {
        this.sink = sink;
    }

    public void add(FileProblem problem) {
        if (problem.code().refuses()) {
            refusing++;
        }
        sink.accept(problem);
    }

    void add(CsvFault fault) {
        add(new FileProblem(fault.line(), fault.column(), "", ProblemCode.valueOf(fault.kind().name()), fault.excerpt()));
    }

    /** For remarks that are true of a whole file and would drown the rest. */
    void addOnce(FileProblem problem) {
        if (said.add(problem.code())) {
            add(problem);
        }
    }

    /** How many refused something; a reader compares it before and after a product. */
    public long refusing() {
        return refusing;
    }
}
