package vitrina.backoffice.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** RFC 4180 in UTF-8, with the mark that lets spreadsheets see that it is UTF-8. */
final class CsvSheet implements Sheet {

    private final Writer out;
    private final ZoneId zone;

    CsvSheet(OutputStream stream, ZoneId zone) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.zone = zone;
        out.write('\ufeff');
    }

    @Override
    public void row(List<Object> values) throws IOException {
        var separator = "";
        for (var value : values) {
            out.write(separator);
            out.write(quoted(Cells.text(value, zone)));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
