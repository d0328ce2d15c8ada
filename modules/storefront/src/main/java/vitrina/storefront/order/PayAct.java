package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.orders.order.Order;
import vitrina.orders.order.Orders;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.payment.Payments;
import vitrina.storefront.document.DocumentFields;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Visit;

/** Goes back to the hosted page that was left, or pays an unpaid order another way. */
@ApplicationScoped
@At({"order/{id}/resume", "order/{id}/pay"})
class PayAct implements Act {

    @Inject
    private Orders orders;
    @Inject
    private Payments payments;
    @Inject
    private PaymentStep step;
    @Inject
    private Settings settings;

    @Override
    public Answer act(Visit visit) {
        var order = OrderPage.find(visit, orders);
        if (order.isEmpty()) {
            return Answer.go(visit.site().url("look-up"));
        }
        var page = visit.site().url("order/" + order.get().publicId());
        var form = visit.form("payment", "documentKind", "document", "key");
        try {
            if (visit.path().endsWith("/resume")) {
                return Answer.go(resumed(order.get(), page));
            }
            var document = DocumentFields.read(order.get().country(), form);
            if (form.isGood()) {
                return Answer.go(step.retry(order.get(), form.get("payment"), document.orElse(null),
                        settings.get(KernelSettings.BASE_URL) + page, form.get("key")).orElse(page));
            }
        } catch (Refusal refusal) {
            if (refusal.code().equals("orders.document-missing")) {
                form.refuse("document", refusal);
            } else {
                form.refuse(refusal);
            }
        }
        return Answer.again(OrderPage.class, form);
    }

    private String resumed(Order order, String page) {
        return OrderPage.current(payments.of(order.reference())).flatMap(payment -> payments.resume(payment.publicId())).orElse(page);
    }
}
