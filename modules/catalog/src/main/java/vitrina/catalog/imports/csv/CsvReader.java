package vitrina.catalog.imports.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Streams rows (RFC 4180, quotes inside unquoted cells taken as they are). Written here rather than taken from a library,
 * because a cell has to be refused while it is being read, not after it filled the memory, and because a fault needs its column.
 */
public final class CsvReader implements Closeable {

    /** Characters of one cell. */
    public static final int MAX_CELL = 1_000_000;
    /** Cells of one row. */
    public static final int MAX_CELLS = 1_000;
    /** Characters of all cells of one row: it may hold one long description in several languages. */
    public static final int MAX_ROW = 4_000_000;
    /** Characters of the first row. */
    public static final int MAX_HEADING = 100_000;
    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final Consumer<CsvFault> faults;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int filled;
    private int last;
    private long line = 1;
    private boolean afterReturn;
    private boolean broken;
    private boolean overfull;
    private boolean oversized;
    private int room;
    private int most = MAX_HEADING;

    public CsvReader(Reader in, char delimiter, Consumer<CsvFault> faults) {
        this.in = in;
        this.delimiter = delimiter;
        this.faults = faults;
    }

    /** The next row that is not blank, or null at the end. */
    public CsvRow next() throws IOException {
        while (last != END) {
            broken = false;
            overfull = false;
            oversized = false;
            room = most;
            long start = line;
            List<String> cells = new ArrayList<>();
            do {
                readCell(cells);
            } while (last == delimiter);
            CsvRow row = new CsvRow(start, cells, broken);
            if (broken || !row.blank()) {
                most = MAX_ROW;
                return row;
            }
        }
        return null;
    }

    /** Reads one cell and leaves the character that ended it in {@link #last}. */
    private void readCell(List<String> cells) throws IOException {
        text.setLength(0);
        long start = line;
        int column = cells.size() + 1;
        boolean large = read() == '"' ? readQuoted(start, column) : readPlain();
        if (large && room > 0) {
            fault(start, column, CsvFault.Kind.CELL_TOO_LARGE);
        } else if (large && !oversized) {
            oversized = true;
            fault(start, column, CsvFault.Kind.ROW_TOO_LARGE);
        }
        if (column <= MAX_CELLS) {
            cells.add(text.toString());
        } else if (!overfull) {
            overfull = true;
            fault(start, column, CsvFault.Kind.TOO_MANY_CELLS);
        }
    }

    private boolean readPlain() throws IOException {
        boolean large = false;
        while (!atCellEnd()) {
            large |= keep();
            read();
        }
        return large;
    }

    private boolean readQuoted(long start, int column) throws IOException {
        boolean large = false;
        for (;;) {
            if (read() == END) {
                fault(start, column, CsvFault.Kind.QUOTE_OPEN);
                return large;
            }
            if (last == '"' && read() != '"') {
                break;
            }
            large |= keep();
        }
        while (last == ' ') {
            read();
        }
        if (!atCellEnd()) {
            fault(line, column, CsvFault.Kind.QUOTE_STRAY);
            while (last != '\n' && last != END) {
                read();
            }
        }
        return large;
    }

    /**
     * Takes a character while there is room.
     * @return whether it was left out
     */
    private boolean keep() {
        if (room == 0 || text.length() >= MAX_CELL || overfull) {
            return !overfull;
        }
        text.append((char) last);
        room--;
        return false;
    }

    private boolean atCellEnd() {
        return last == delimiter || last == '\n' || last == END;
    }

    private void fault(long at, int column, CsvFault.Kind kind) {
        broken = true;
        faults.accept(new CsvFault(at, column, kind, text.substring(0, Math.min(60, text.length()))));
    }

    /** One character; every kind of line end arrives as a line feed. */
    private int read() throws IOException {
        int character = raw();
        if (afterReturn && character == '\n') {
            character = raw();
        }
        afterReturn = character == '\r';
        if (afterReturn) {
            character = '\n';
        }
        if (character == '\n') {
            line++;
        }
        last = character;
        return character;
    }

    private int raw() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
