package vitrina.catalog.imports.write;

import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.imports.file.FileProblem;

/** What became of a batch of products. */
public record Written(int created, int changed, int unchanged, int refused, List<FileProblem> problems) {

    public Written plus(Written other) {
        List<FileProblem> all = new ArrayList<>(problems);
        all.addAll(other.problems);
        return new Written(created + other.created, changed + other.changed, unchanged + other.unchanged, refused + other.refused, all);
    }
}
