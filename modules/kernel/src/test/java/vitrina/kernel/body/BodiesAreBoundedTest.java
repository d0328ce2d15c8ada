package vitrina.kernel.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body ends after so many bytes and so much time, and the fields of a form are what any database stores. */
@Tag("FOUND-02")
class BodiesAreBoundedTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void as_many_bytes_as_are_allowed_are_read_and_not_one_more() throws IOException {
        assertEquals(10, new MeasuredStream(new ByteArrayInputStream(new byte[10]), 10, LONG).readAllBytes().length);
        assertEquals(413, refused(new MeasuredStream(new ByteArrayInputStream(new byte[11]), 10, LONG)));
    }

    @Test
    void whoever_sends_on_and_on_is_cut_off_when_the_time_is_over() {
        var drops = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return 0;
            }
        };
        assertEquals(408, refused(new MeasuredStream(drops, 10, Duration.ofMillis(1))));
    }

    @Test
    void a_sender_that_stops_and_a_disk_that_is_full_are_told_apart() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        assertEquals(408, refused(new MeasuredStream(broken, 10, LONG)));
        assertEquals(507, BodyRefused.of(new IOException("No space left on device")).status());
        assertEquals(413, BodyRefused.of(new IOException("wrapped", new BodyRefused(413, null))).status());
    }

    @Test
    void fields_of_a_query_and_a_form_are_read_in_their_order() throws IOException {
        var fields = new FormFields().addAll(null).addAll("a=1&b=&&c").addAll("a=2+%C3%B1%26").toMap();
        assertEquals("[a, b, c]", fields.keySet().toString());
        assertArrayEquals(new String[] {"1", "2 ñ&"}, fields.get("a"));
        assertArrayEquals(new String[] {""}, fields.get("c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "%00=a", "a=%zz", "a=%", "a=%C3%B"})
    void what_cannot_be_stored_or_read_is_refused(String form) {
        assertEquals(400, assertThrows(BodyRefused.class, () -> new FormFields().addAll(form)).status());
    }

    @Test
    void a_form_has_at_most_as_many_fields_as_any_page_of_ours() throws IOException {
        new FormFields().addAll("a=1&".repeat(5_000));
        assertEquals(413, assertThrows(BodyRefused.class, () -> new FormFields().addAll("a=1&".repeat(5_001))).status());
    }

    private static int refused(InputStream stream) {
        return assertThrows(BodyRefused.class, stream::readAllBytes).status();
    }
}
