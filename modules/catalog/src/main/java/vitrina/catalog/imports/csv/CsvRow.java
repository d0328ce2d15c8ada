package vitrina.catalog.imports.csv;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line   line of the file on which the row starts, from 1
 * @param broken true when a cell could not be read; the fault was reported and the cells up to it are here
 */
public record CsvRow(long line, List<String> cells, boolean broken) {

    /** The cell without surrounding blanks; empty when the row is shorter. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
