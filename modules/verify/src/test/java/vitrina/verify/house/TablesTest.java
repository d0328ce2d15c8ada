package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of the desk reads every filter it asks for: what is invented is dropped from an address, what is meant must not be. */
@Tag("FOUND-05")
class TablesTest {

    private static final Pattern ASKED = Pattern.compile("state\\.(?:value|values|range)\\(\"(\\w+)\"\\)");

    @Test
    void every_filter_a_list_works_with_is_a_column_or_named_as_a_further_one() throws IOException {
        var wrong = new TreeSet<String>();
        int found = 0;
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main") && file.text().contains("extends Table<")) {
                for (var asked : ASKED.matcher(file.text()).results().map(one -> one.group(1)).toList()) {
                    found++;
                    if (!file.text().contains("of(\"" + asked + "\"") && !file.text().contains("furtherFilters")) {
                        wrong.add(file.path() + " " + asked);
                    }
                }
            }
        }
        assertTrue(found > 10, "no lists were found");
        assertEquals(List.of(), List.copyOf(wrong));
    }
}
