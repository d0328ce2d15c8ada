package vitrina.storefront.page;

/** What becomes of a visit. */
public sealed interface Result {

    /** Show the page's own Facelet. */
    record Show(int status) implements Result {}

    /** Go elsewhere: 301 for an address that moved, 303 after an act. */
    record Go(String address, int status) implements Result {}

    /** Show a page again below an act, with {@code form} holding what was typed and what is wrong with it. */
    record Again(Class<? extends ShopPage> page, Form form) implements Result {}

    /** Show a page as the answer of an act that the script asked for. */
    record Draw(Class<? extends ShopPage> page) implements Result {}

    /** There is nothing here. */
    record Missing() implements Result {}

    static Result show() {
        return new Show(200);
    }

    /** @param address a full path of this site, or a payment provider's page */
    static Result go(String address) {
        return new Go(address, 303);
    }

    static Result moved(String address) {
        return new Go(address, 301);
    }

    static Result draw(Class<? extends ShopPage> page) {
        return new Draw(page);
    }

    static Result again(Class<? extends ShopPage> page, Form form) {
        return new Again(page, form);
    }

    static Result missing() {
        return new Missing();
    }
}
