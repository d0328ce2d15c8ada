package vitrina.kernel.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Public ids are sorted by time and unique; tokens cannot be guessed. */
class IdsTest {

    @Test
    void a_public_id_is_a_version_7_uuid_of_now() {
        long before = System.currentTimeMillis();
        var id = Ids.uuid7();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        long time = id.getMostSignificantBits() >>> 16;
        assertTrue(time >= before && time <= System.currentTimeMillis());
    }

    @Test
    void ids_and_tokens_do_not_repeat() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            assertTrue(seen.add(Ids.uuid7().toString()));
            assertTrue(seen.add(Ids.token()));
        }
    }

    @Test
    void a_token_has_128_bits() {
        assertEquals(22, Ids.token().length());
    }

    @Test
    void hashes_are_sha_256_in_hex() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Ids.sha256("abc"));
    }
}
