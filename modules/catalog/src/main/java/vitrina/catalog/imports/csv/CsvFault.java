package vitrina.catalog.imports.csv;

/**
 * What is wrong with the text itself.
 *
 * @param column number of the cell in its row, from 1
 */
public record CsvFault(long line, int column, Kind kind, String excerpt) {

    public enum Kind {
        /** A quoted cell is never closed. */
        QUOTE_OPEN,
        /** Text follows a closing quote. */
        QUOTE_STRAY,
        /** A cell is larger than {@link CsvReader#MAX_CELL}. */
        CELL_TOO_LARGE,
        /** The cells of a row are together larger than {@link CsvReader#MAX_ROW}, those of the first than {@link CsvReader#MAX_HEADING}. */
        ROW_TOO_LARGE,
        /** More cells than {@link CsvReader#MAX_CELLS}. */
        TOO_MANY_CELLS
    }
}
