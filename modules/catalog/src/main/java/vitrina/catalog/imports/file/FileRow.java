package vitrina.catalog.imports.file;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vitrina.catalog.imports.csv.CsvRow;

/** One row with its headings: reads typed cells and reports what is wrong with them, with line and column. */
final class FileRow {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,8})?|[+-]?\\.[0-9]{1,8}");

    private final HeadedFile table;
    private final CsvRow row;
    private final Problems problems;
    private final boolean broken;

    FileRow(HeadedFile table, CsvRow row, Problems problems, boolean broken) {
        this.table = table;
        this.row = row;
        this.problems = problems;
        this.broken = broken;
    }

    /** True when the row could not be read well; that was reported already. */
    boolean broken() {
        return broken;
    }

    long line() {
        return row.line();
    }

    List<String> cells() {
        return row.cells();
    }

    /** Empty when the column or the cell is. */
    String text(String name) {
        return text(table.column(name));
    }

    String text(FileColumn column) {
        if (column == null) {
            return "";
        }
        String cell = row.cell(column.index());
        if (cell.indexOf('\uFFFD') >= 0) {
            problems.addOnce(new FileProblem(line(), column.index() + 1, column.heading(), ProblemCode.UNREADABLE_LETTER, cell));
        }
        return cell.indexOf('\0') < 0 ? cell : cell.replace("\0", "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    String text(FileColumn column, int longest) {
        String text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            add(ProblemCode.TEXT_TOO_LONG, column);
        }
        return text;
    }

    /** Null when the file does not say, empty when it says "-". */
    String optional(FileColumn column, int longest) {
        String text = text(column, longest);
        return text.isEmpty() ? null : text.equals("-") ? "" : text;
    }

    String required(String name) {
        FileColumn column = table.column(name);
        String text = text(column);
        if (column == null) {
            problems.add(new FileProblem(line(), 0, name, ProblemCode.COLUMN_MISSING, ""));
        } else if (text.isEmpty()) {
            add(ProblemCode.VALUE_MISSING, column);
        }
        return text;
    }

    /** A number of at least zero, or null when empty or wrong. */
    BigDecimal amount(FileColumn column) {
        BigDecimal number = number(column);
        if (number != null && number.signum() < 0) {
            add(ProblemCode.NEGATIVE, column);
            return null;
        }
        return number;
    }

    /** Any number, or null when empty or wrong. */
    BigDecimal number(FileColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            add(ProblemCode.NOT_A_NUMBER, column);
            return null;
        }
        return new BigDecimal(text);
    }

    /** A whole number from least to most, or null when empty or wrong. */
    Integer whole(FileColumn column, int least, int most) {
        BigDecimal number = least >= 0 ? amount(column) : number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0) {
            add(ProblemCode.NOT_A_NUMBER, column);
            return null;
        }
        return number.intValueExact();
    }

    <E extends Enum<E>> E choice(FileColumn column, Class<E> kind) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(kind, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException other) {
            add(ProblemCode.NOT_A_CHOICE, column);
            return null;
        }
    }

    /** Null when the file does not say; {@code |} separates, a backslash takes it literally. */
    List<String> list(FileColumn column) {
        String text = optional(column, Integer.MAX_VALUE);
        if (text == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return text.isEmpty() ? List.of() : parts;
    }

    /** An absolute web address; null and a problem when it is something else. */
    String address(String text, FileColumn column) {
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && text.length() <= 2000) {
                return uri.toString();
            }
        } catch (URISyntaxException wrong) {
            // reported below, like every other text that is no web address
        }
        problems.add(new FileProblem(line(), column.index() + 1, column.heading(), ProblemCode.NOT_AN_ADDRESS, text));
        return null;
    }

    void add(ProblemCode code, FileColumn column) {
        String name = column == null ? "" : column.heading();
        problems.add(new FileProblem(line(), column == null ? 0 : column.index() + 1, name, code, column == null ? "" : row.cell(column.index())));
    }
}
