package vitrina.backoffice.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vitrina.kernel.money.Money;

/** A workbook of one sheet, written as it goes. Text cells are typed as text, so that nothing can become a formula. */
final class XlsxSheet implements Sheet {

    private static final int FLUSH_EVERY = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int row;

    XlsxSheet(OutputStream stream, String title, ZoneId zone) {
        this.book = new Workbook(stream, "Vitrina", "1.0");
        this.sheet = book.newWorksheet(title);
        this.zone = zone;
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        switch (value) {
            case null -> {}
            case Money money -> sheet.value(row, column, money.amount());
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case Instant instant -> {
                sheet.value(row, column, instant.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(row, column, Cells.text(value, zone));
        }
        if (row == 0) {
            sheet.style(row, column).bold().set();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
