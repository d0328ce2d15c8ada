package vitrina.storefront.page;

/** What becomes of a visit. */
public sealed interface Answer {

    /** Show the page's own Facelet. */
    record Show(int status) implements Answer {}

    /** Go elsewhere: 301 for an address that moved, 303 after an act. */
    record Go(String address, int status) implements Answer {}

    /** Show a page again below an act, with {@code form} holding what was typed and what is wrong with it. */
    record Again(Class<? extends Page> page, Form form) implements Answer {}

    /** Show a page as the answer of an act that the script asked for. */
    record Draw(Class<? extends Page> page) implements Answer {}

    /** There is nothing here. */
    record Missing() implements Answer {}

    static Answer show() {
        return new Show(200);
    }

    /** @param address a full path of this site, or a payment provider's page */
    static Answer go(String address) {
        return new Go(address, 303);
    }

    static Answer moved(String address) {
        return new Go(address, 301);
    }

    static Answer draw(Class<? extends Page> page) {
        return new Draw(page);
    }

    static Answer again(Class<? extends Page> page, Form form) {
        return new Again(page, form);
    }

    static Answer missing() {
        return new Missing();
    }
}
