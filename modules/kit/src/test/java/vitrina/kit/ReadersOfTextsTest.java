package vitrina.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.text.Texts;

/** Texts under many eyes. */
@InHouse
class ReadersOfTextsTest {

    @Inject
    private Texts texts;

    @Test
    @Tag("Q1")
    void many_readers_find_the_texts_right_after_one_was_changed() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            texts.changed(List.of(), (ChangePosition) null);
            Callable<String> read = () -> texts.get("es-CO", "orders.state.DELIVERED");
            assertEquals(Collections.nCopies(12, "Entregado"), House.together(Collections.nCopies(12, read)));
        }
    }
}
