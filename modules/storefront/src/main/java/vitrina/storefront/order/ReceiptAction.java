package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.payments.payment.Payments;
import vitrina.payments.transfer.Transfers;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** The buyer sends the receipt of a bank transfer (PAY-10). Its size and whose order it is were looked at before it was read: {@link ReceiptBody}. */
@ApplicationScoped
@At("order/{id}/receipt")
class ReceiptAction implements Action {

    @Inject
    private OrderAccess access;
    @Inject
    private Payments payments;
    @Inject
    private Transfers transfers;

    @Override
    public Result act(Request request) {
        var order = OrderStatusPage.find(request, access);
        if (order.isEmpty()) {
            return Result.go(request.site().url("look-up"));
        }
        var form = new Form(request.site());
        var name = "";
        try {
            var file = file(request);
            name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName().strip();
            send(order.get(), file);
            return Result.go(request.site().url("order/" + order.get().publicId()));
        } catch (Refusal refusal) {
            return Result.again(OrderStatusPage.class, name.isEmpty()
                    ? form.refuse("receipt", refusal)
                    : form.refuse("receipt", "storefront.file", name, request.site().text(refusal.textKey(), refusal.arguments())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Order order, Part file) throws IOException {
        try (var content = file.getInputStream()) {
            var payment = OrderStatusPage.current(payments.of(order.reference())).orElseThrow(() -> new Refusal("payments.not-a-transfer"));
            transfers.sendReceipt(payment.publicId(), content, null);
        }
    }

    private static Part file(Request request) throws IOException {
        try {
            var file = request.request().getPart("receipt");
            if (file == null || file.getSize() == 0) {
                throw new Refusal("payments.receipt-missing");
            }
            return file;
        } catch (ServletException noForm) {
            throw new Refusal("payments.receipt-missing");
        }
    }
}
