package vitrina.catalog.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.catalog.imports.csv.CsvReader;
import vitrina.catalog.imports.csv.CsvRow;

/** A file with a header row, read row by row. */
final class HeadedFile implements Closeable {

    private final CsvReader reader;
    private final Problems form;
    private final Problems problems;
    private final boolean heading;
    private final List<FileColumn> columns = new ArrayList<>();
    private final Map<String, FileColumn> plain = new HashMap<>();

    /** @param again the file is read a second time: what is wrong with its form was reported already */
    HeadedFile(CsvFile file, Problems problems, boolean again) throws IOException {
        this.form = again ? new Problems(problem -> {}) : problems;
        this.reader = file.open(form::add);
        this.problems = problems;
        CsvRow header = reader.next();
        heading = header == null || !header.broken();
        for (int i = 0; header != null && i < header.cells().size(); i++) {
            FileColumn column = FileColumn.of(i, header.cell(i));
            if (columns.stream().anyMatch(c -> !c.name().isEmpty() && c.name().equals(column.name()) && c.selector().equals(column.selector()))) {
                form.add(new FileProblem(header.line(), i + 1, column.heading(), ProblemCode.COLUMN_TWICE, column.heading()));
            }
            columns.add(column);
            if (column.selector().isEmpty()) {
                plain.putIfAbsent(column.name(), column);
            }
        }
    }

    /** Whether the first row could be read. */
    boolean hasHeading() {
        return heading;
    }

    List<FileColumn> columns() {
        return columns;
    }

    /** Columns of one name with a selector, in the order of the file. */
    List<FileColumn> selected(String name) {
        return columns.stream().filter(c -> c.name().equals(name) && !c.selector().isEmpty()).toList();
    }

    /** The column without a selector, or null. */
    FileColumn column(String name) {
        return plain.get(name);
    }

    /** The next row, or null at the end. A row of the wrong width is reported and marked broken. */
    FileRow next() throws IOException {
        CsvRow row = reader.next();
        if (row == null) {
            return null;
        }
        int width = row.cells().size();
        boolean tooLong = width > columns.size() && row.cells().subList(columns.size(), width).stream().anyMatch(c -> !c.isBlank());
        boolean tooShort = width < columns.size();
        if (!row.broken() && tooLong) {
            form.add(new FileProblem(row.line(), columns.size() + 1, "", ProblemCode.CELLS_EXTRA, row.cell(columns.size())));
        } else if (!row.broken() && tooShort) {
            form.add(new FileProblem(row.line(), width + 1, columns.get(width).heading(), ProblemCode.CELLS_MISSING, ""));
        }
        return new FileRow(this, row, problems, row.broken() || tooLong || tooShort);
    }

    /** A row that was put aside earlier. */
    FileRow row(CsvRow row) {
        return new FileRow(this, row, problems, row.broken());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
