package vitrina.storefront.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vitrina.storefront.content.HomePage;
import vitrina.storefront.product.QuickPage;

/** A page's Facelet is beside its bean. */
class RouterTest {

    @Test
    void the_view_follows_the_bean_s_name() {
        assertEquals("/storefront/content/home.xhtml", Router.view(HomePage.class));
        assertEquals("/storefront/product/quick.xhtml", Router.view(QuickPage.class));
    }
}
