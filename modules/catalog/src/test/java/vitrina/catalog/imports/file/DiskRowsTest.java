package vitrina.catalog.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.csv.CsvRow;

class DiskRowsTest {

    @Test
    void gives_back_any_of_many_rows_by_its_key() throws IOException {
        try (var rows = new DiskRows()) {
            for (int i = 0; i < 20_000; i++) {
                assertTrue(rows.put("sku-" + i, new CsvRow(i + 2, List.of("sku-" + i, "ñandú", ""), false)));
            }
            assertFalse(rows.put("sku-7", new CsvRow(1, List.of("again"), false)));
            assertEquals(new CsvRow(9, List.of("sku-7", "ñandú", ""), false), rows.get("sku-7"));
            assertEquals(19_999 + 2, rows.get("sku-19999").line());
            assertNull(rows.get("sku-20000"));
        }
    }
}
