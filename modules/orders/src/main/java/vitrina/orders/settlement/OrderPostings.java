package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrina.kernel.money.Money;
import vitrina.orders.order.Order;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.ledger.LedgerAccount;
import vitrina.payments.ledger.Posting;

/** The ledger's side of an order: the sale with its taxes and shipping when it is paid, and its undoing when money goes back (Q3). */
@ApplicationScoped
public class OrderPostings {

    @Inject
    private Ledger ledger;

    /** The customer owes the total; the company earned goods and shipping without tax, and owes the taxes. */
    void sale(Order order) {
        var amounts = order.amounts();
        var netGoods = order.netGoods();
        var posting = Posting.of("sale", "sale:" + order.reference(), order.reference())
                .debit(LedgerAccount.RECEIVABLE, amounts.total())
                .credit(LedgerAccount.SALES, netGoods)
                .credit(LedgerAccount.SHIPPING, amounts.netShipping(netGoods));
        amounts.taxes().forEach((code, amount) -> posting.credit(LedgerAccount.tax(code), amount));
        ledger.post(posting);
    }

    /**
     * Money that was in and had paid nothing was owed to the buyer until the bank took it back: nothing is lost.
     * @param key of the payment, or of the refund that gave it back no other way
     */
    void unowed(Order order, String key, Money amount) {
        ledger.post(Posting.of("owed-again", "owed-again:" + key, order.reference())
                .debit(LedgerAccount.RECEIVABLE, amount)
                .credit(LedgerAccount.CHARGED_BACK, amount));
    }

    /** Takes a refunded amount back out of earnings and taxes, in proportion to what is left there; the last refund leaves zero. */
    void refunded(Order order, String refundId, Money amount) {
        var left = new LinkedHashMap<String, Money>();
        for (var entry : ledger.of(order.reference())) {
            if (earned(entry.account())) {
                left.merge(entry.account(), entry.amount().negated(), Money::plus);
            }
        }
        left.values().removeIf(money -> !money.isPositive());
        if (left.isEmpty()) {
            return;
        }
        List<Money> parts = amount.splitBy(new ArrayList<>(left.values()));
        var posting = Posting.of("sale-undone", "sale-undone:" + refundId, order.reference()).credit(LedgerAccount.RECEIVABLE, amount);
        int part = 0;
        for (Map.Entry<String, Money> account : left.entrySet()) {
            posting.debit(account.getKey(), parts.get(part++));
        }
        ledger.post(posting);
    }

    /** The refund was refused: what it undid is done again. */
    void refundRefused(String refundId) {
        ledger.takeBack("sale-undone:" + refundId);
    }

    private static boolean earned(String account) {
        return account.equals(LedgerAccount.SALES) || account.equals(LedgerAccount.SHIPPING) || account.startsWith(LedgerAccount.tax(""));
    }
}
