package vitrina.backoffice.table;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import vitrina.backoffice.frame.Backoffice;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actors;

/**
 * {@code /backoffice/export/<table>.csv} or {@code .xlsx} with the state of a list: everything it would show, written as it is read.
 */
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<Table<?>> tables;
    @Inject
    private transient Backoffice backoffice;
    @Inject
    private transient Audit audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        int dot = wanted.lastIndexOf('.');
        var name = dot < 0 ? wanted : wanted.substring(0, dot);
        var format = dot < 0 ? "" : wanted.substring(dot + 1);
        var table = StreamSupport.stream(tables.spliterator(), false).filter(one -> one.name().equals(name)).findFirst();
        if (table.isEmpty() || !List.of("csv", "xlsx").contains(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Actors.current().may(table.get().permission())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            var state = table.get().read(request.getParameterMap());
            audit.record("backoffice.exported", "list", name, Json.createObjectBuilder().add("format", format).add("filters", state.query()).build());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
            write(table.get(), state, format, response);
        }
    }

    private <R> void write(Table<R> table, TableState state, String format, HttpServletResponse response) throws IOException {
        boolean csv = format.equals("csv");
        response.setContentType(csv
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var out = response.getOutputStream();
        var columns = table.exported();
        try (Sheet sheet = csv ? new CsvSheet(out, backoffice.zone()) : new XlsxSheet(out, table.name(), backoffice.zone())) {
            sheet.row(columns.stream().map(column -> (Object) backoffice.say(table.words() + ".column." + column.key())).toList());
            table.each(state, row -> write(sheet, columns.stream().map(column -> cell(column, row)).toList()));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void write(Sheet sheet, List<Object> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> Object cell(Column<R> column, R row) {
        var value = column.value().apply(row);
        return value instanceof Enum<?> constant && column.wording() != null
                ? backoffice.say(column.wording() + "." + constant.name())
                : value;
    }
}
