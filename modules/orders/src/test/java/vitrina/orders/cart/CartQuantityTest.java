package vitrina.orders.cart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.refusal.Refusal;

@Tag("Q5")
class CartQuantityTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "0", "100", "2147483648", "1e3", "1e308", "1.5", "NaN", "٣", "+1", "0x1", "1 1", "1;drop"})
    void a_hostile_quantity_is_refused(String text) {
        assertEquals("orders.quantity", assertThrows(Refusal.class, () -> CartQuantity.parse(text)).code());
    }

    @Test
    void one_to_ninety_nine_pieces_are_fine() {
        assertEquals(1, CartQuantity.parse(" 1 "));
        assertEquals(99, CartQuantity.parse("99"));
    }
}
