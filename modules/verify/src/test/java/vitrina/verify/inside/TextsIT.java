package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.text.Texts;
import vitrina.verify.SuiteTest;

/** Texts under many eyes. */
class TextsIT extends SuiteTest {

    @Inject
    private Texts texts;

    @Test
    @Tag("Q1")
    void many_readers_find_the_texts_right_after_one_was_changed() throws Exception {
        for (int turn = 0; turn < 5; turn++) {
            texts.changed(List.of(), (ChangePosition) null);
            Callable<String> read = () -> texts.get("es-CO", "orders.state.DELIVERED");
            assertEquals(Collections.nCopies(12, "Entregado"), BuyingTest.together(Collections.nCopies(12, read)));
        }
    }
}
