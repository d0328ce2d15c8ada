package vitrina.catalog.imports.file;

/**
 * Something wrong or remarkable at one place of a file.
 *
 * @param line    from 1, 0 for the whole file
 * @param column  number of the cell in its row from 1, 0 for the whole row
 * @param name    heading of the column, or empty
 * @param excerpt what stands there, shortened
 */
public record FileProblem(long line, int column, String name, ProblemCode code, String excerpt) {

    private static final int EXCERPT = 80;

    public FileProblem {
        excerpt = excerpt == null ? "" : excerpt.replaceAll("\\p{Cntrl}", " ");
        excerpt = excerpt.length() <= EXCERPT ? excerpt : excerpt.substring(0, EXCERPT - 1) + "…";
        name = name == null ? "" : name.substring(0, Math.min(EXCERPT, name.length()));
    }
}
