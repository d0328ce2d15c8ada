package vitrina.catalog.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into the rows of one product after the other: rows that follow each other with the same key. */
final class RowGroups {

    /** Variants and further images of one product. */
    static final int MAX_ROWS = 2_000;
    private static final long MAX_CHARACTERS = 8_000_000;

    private final HeadedFile table;
    private final String keyColumn;
    private final Problems problems;
    private final KeyIndex seen = new KeyIndex();
    private FileRow ahead;

    RowGroups(HeadedFile table, String keyColumn, Problems problems) throws IOException {
        this.table = table;
        this.keyColumn = keyColumn;
        this.problems = problems;
        this.ahead = table.next();
    }

    /** @param whole false when a row was refused already, so that the product must not be imported */
    record Group(String key, List<FileRow> rows, boolean whole) {
        FileRow first() {
            return rows.getFirst();
        }
    }

    /** The next group, or null at the end. */
    Group next() throws IOException {
        if (ahead == null) {
            return null;
        }
        String key = ahead.text(keyColumn);
        List<FileRow> rows = new ArrayList<>();
        boolean whole = true;
        long characters = 0;
        do {
            whole &= !ahead.broken();
            characters += ahead.cells().stream().mapToInt(String::length).sum();
            if (rows.size() < MAX_ROWS && characters < MAX_CHARACTERS) {
                rows.add(ahead);
            } else if (whole) {
                ahead.add(ProblemCode.TOO_MANY_VARIANTS, table.column(keyColumn));
                whole = false;
            }
            ahead = table.next();
        } while (ahead != null && !key.isEmpty() && key.equals(ahead.text(keyColumn)));
        return new Group(key, rows, whole && keyIsGood(key, rows.getFirst()));
    }

    private boolean keyIsGood(String key, FileRow first) {
        long before = problems.refusing();
        if (key.isEmpty()) {
            first.add(ProblemCode.VALUE_MISSING, table.column(keyColumn));
        } else if (seen.putIfAbsent(key, first.line()) >= 0) {
            first.add(ProblemCode.PRODUCT_TWICE, table.column(keyColumn));
        }
        return problems.refusing() == before;
    }
}
