package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A column that holds a state is written by one class, which takes moves that were asked (ADR 0011). */
@Tag("SM-1")
class StateColumnsTest {

    private static final Map<String, String> WRITERS = Map.of(
            "orders_order.stage", "OrderWriter",
            "orders_order.payment_state", "OrderWriter",
            "orders_fulfilment.state", "OrderWriter",
            "payments_payment.state", "PaymentStore",
            "payments_refund.state", "Refunds",
            "catalog_import.state", "ImportStore",
            "catalog_reservation.state", "Stocks",
            "catalog_image.state", "RemoteImages",
            "people_staff.state", "StaffUser");

    /** Not of the business: a message of the queue is due, done or dead, and the operator's tool and the queue itself both move it. */
    private static final Set<String> NO_MACHINE = Set.of("kernel_inbox.state");

    @Test
    void nobody_but_its_writer_writes_a_state() throws IOException {
        var wrong = new TreeSet<String>();
        var written = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main")) {
                for (var column : WRITERS.keySet()) {
                    if (writes(file.text(), column)) {
                        written.add(column);
                        if (!file.path().endsWith("/" + WRITERS.get(column) + ".java")) {
                            wrong.add(file.path() + " writes " + column);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertEquals(new TreeSet<>(WRITERS.keySet()), written, "written by nobody: the reading of statements is out of date");
    }

    @Test
    void every_column_that_holds_a_state_has_a_writer() throws IOException {
        var columns = new TreeMap<String, String>();
        var table = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)|alter table (\\w+)"
                + "|^\\s+(?:add column )?((?:\\w+_)?(?:state|stage))\\s+(?:text|varchar)");
        for (var file : Tree.files(".sql")) {
            var current = "?";
            if (file.path().contains("src/main/resources/db/")) {
                for (var line : file.lines()) {
                    for (var match = table.matcher(line); match.find();) {
                        if (match.group(3) == null) {
                            current = match.group(1) == null ? match.group(2) : match.group(1);
                        } else {
                            columns.put(current + "." + match.group(3), file.path());
                        }
                    }
                }
            }
        }
        columns.keySet().removeAll(NO_MACHINE);
        assertEquals(new TreeSet<>(WRITERS.keySet()), columns.keySet());
    }

    /** An entity writes its own table by its methods; what a new one begins with is no move. Statements end with their Java statement; what is compared only stands behind the first {@code where}. */
    private static boolean writes(String text, String tableAndColumn) {
        var name = tableAndColumn.split("\\.");
        var column = "\\b" + name[1] + "\\b";
        return text.contains("@Table(name = \"" + name[0] + "\")")
                && Pattern.compile("^\\s{8,}" + column + "\\s*=[^=]", Pattern.MULTILINE).matcher(text).find()
                || found(text, "\\bupdate\\s+" + name[0] + "\\b[^;]*?\\bset\\b([^;]*?)(?:\\bwhere\\b|;)", column + "\\s*=")
                || found(text, "\\binsert\\s+into\\s+" + name[0] + "\\s*\\(([^)]*)\\)", column)
                || found(text, "\\binsert\\s+into\\s+" + name[0] + "\\b[^;]*?\\bdo\\s+update\\s+set\\b([^;]*?)(?:\\bwhere\\b|;)", column + "\\s*=");
    }

    private static boolean found(String text, String statement, String written) {
        return Pattern.compile(statement, Pattern.CASE_INSENSITIVE).matcher(text).results()
                .anyMatch(match -> Pattern.compile(written, Pattern.CASE_INSENSITIVE).matcher(match.group(1)).find());
    }
}
