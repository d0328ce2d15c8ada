package vitrina.orders.cart;

import vitrina.kernel.refusal.Refusal;

/** How many pieces of one variant a cart may hold (Q5). */
public final class CartQuantity {

    public static final int MOST = 99;

    private CartQuantity() {
    }

    /**
     * Reads what a form sent: plain digits only, 1 to 99.
     *
     * @throws Refusal orders.quantity
     */
    public static int parse(String text) {
        var digits = text == null ? "" : text.strip();
        if (!digits.matches("[0-9]{1,2}")) {
            throw refused();
        }
        return checked(Integer.parseInt(digits));
    }

    static int checked(int quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw refused();
        }
        return quantity;
    }

    private static Refusal refused() {
        return new Refusal("orders.quantity", MOST);
    }
}
