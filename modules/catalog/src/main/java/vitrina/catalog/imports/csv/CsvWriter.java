package vitrina.catalog.imports.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows with commas and CRLF; quotes only where needed. */
public final class CsvWriter {

    private final Writer out;
    private final boolean forSpreadsheet;

    private CsvWriter(Writer out, boolean forSpreadsheet) {
        this.out = out;
        this.forSpreadsheet = forSpreadsheet;
    }

    /** Cells exactly as they are, to be read again by a program. */
    public static CsvWriter exact(Writer out) {
        return new CsvWriter(out, false);
    }

    /** For people: a cell that a spreadsheet would run as a formula gets a leading apostrophe (Q17). */
    public static CsvWriter forSpreadsheet(Writer out) {
        return new CsvWriter(out, true);
    }

    public void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i) == null ? "" : cells.get(i);
            out.write(quoted(forSpreadsheet && isFormula(cell) ? "'" + cell : cell));
        }
        out.write("\r\n");
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
