package vitrina.backoffice.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q18")
class FacesBoundaryTest {

    @Test
    void primefaces_is_there_for_pages_of_the_backoffice() {
        assertTrue(FacesBoundary.isBackoffice("/backoffice/orders.xhtml"));
        assertTrue(FacesBoundary.isBackoffice("/backoffice/catalog/products"));
        assertTrue(FacesBoundary.isBackoffice("/backoffice"));
    }

    @Test
    void pages_of_the_shop_and_look_alikes_stay_free_of_it() {
        assertFalse(FacesBoundary.isBackoffice("/shop/home.xhtml"));
        assertFalse(FacesBoundary.isBackoffice("/backoffice-news.xhtml"));
        assertFalse(FacesBoundary.isBackoffice("/es-co/backoffice/x.xhtml"));
        assertFalse(FacesBoundary.isBackoffice(null));
    }

    @Test
    void the_way_in_the_error_page_and_the_slip_do_without_it() {
        assertFalse(FacesBoundary.isRich("/backoffice/sign-in"));
        assertFalse(FacesBoundary.isRich("/backoffice/reset"));
        assertFalse(FacesBoundary.isRich("/backoffice/error.xhtml"));
        assertFalse(FacesBoundary.isRich("/backoffice/orders/slip"));
        assertTrue(FacesBoundary.isRich("/backoffice/orders/orders"));
    }
}
