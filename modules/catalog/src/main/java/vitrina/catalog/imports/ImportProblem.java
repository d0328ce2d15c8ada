package vitrina.catalog.imports;

import vitrina.catalog.imports.file.ProblemCode;

/**
 * A problem of an import.
 *
 * @param column  number of the cell from 1, 0 for the whole row
 * @param refuses true when its product was not imported, false for a remark
 */
public record ImportProblem(long line, int column, String heading, ProblemCode code, String excerpt, boolean refuses) {

    /** Key of the text for people. */
    public String textKey() {
        return "imports.problem." + code.name();
    }
}
