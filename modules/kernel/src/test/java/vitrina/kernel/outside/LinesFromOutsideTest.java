package vitrina.kernel.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A line without end fills no memory. */
@Tag("FOUND-06")
class LinesFromOutsideTest {

    @Test
    void lines_are_told_without_their_ends_and_long_ones_are_cut() throws IOException {
        assertEquals(List.of("one", "", "three", "xxxxxxxx", "end"), all("one\r\n\nthree\n" + "x".repeat(1_000_000) + "\nend", 8));
        assertEquals(List.of(), all("", 8));
        assertEquals(List.of("a"), all("a\n", 8));
    }

    private static List<String> all(String text, int most) throws IOException {
        var reader = new BufferedReader(new StringReader(text));
        var lines = new ArrayList<String>();
        for (var line = Lines.next(reader, most); line != null; line = Lines.next(reader, most)) {
            lines.add(line);
        }
        return lines;
    }
}
