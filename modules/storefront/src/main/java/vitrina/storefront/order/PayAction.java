package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.payment.Payments;
import vitrina.storefront.address.DocumentFields;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** Goes back to the hosted page that was left, or pays an unpaid order another way. */
@ApplicationScoped
@At({"order/{id}/resume", "order/{id}/pay"})
class PayAction implements Action {

    @Inject
    private OrderAccess access;
    @Inject
    private Payments payments;
    @Inject
    private PaymentStep step;
    @Inject
    private Settings settings;

    @Override
    public Result act(Request request) {
        var order = OrderStatusPage.find(request, access);
        if (order.isEmpty()) {
            return Result.go(request.site().url("look-up"));
        }
        var page = request.site().url("order/" + order.get().publicId());
        var form = request.form("payment", "documentKind", "document", "key");
        try {
            if (request.path().endsWith("/resume")) {
                return Result.go(resumed(order.get(), page));
            }
            var document = DocumentFields.read(order.get().country(), form);
            if (form.isGood()) {
                return Result.go(step.retry(order.get(), form.get("payment"), document.orElse(null),
                        settings.get(KernelSettings.BASE_URL) + page, form.get("key")).orElse(page));
            }
        } catch (Refusal refusal) {
            if (refusal.code().equals("orders.document-missing")) {
                form.refuse("document", refusal);
            } else {
                form.refuse(refusal);
            }
        }
        return Result.again(OrderStatusPage.class, form);
    }

    private String resumed(Order order, String page) {
        return OrderStatusPage.current(payments.of(order.reference())).flatMap(payment -> payments.resume(payment.publicId())).orElse(page);
    }
}
