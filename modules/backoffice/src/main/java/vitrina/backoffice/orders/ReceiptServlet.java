package vitrina.backoffice.orders;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.settlement.OrderTransfers;

/** {@code GET /backoffice/orders/receipt?number=…}: what a shopper sent for a transfer; pictures are shown, anything else is downloaded (Q17). */
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrderAccess access;
    @Inject
    private transient OrderTransfers transfers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = access.byNumber(String.valueOf(request.getParameter("number"))).flatMap(order -> transfers.file(order.publicId()));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().contentType());
        response.setContentLengthLong(file.get().size());
        if (!file.get().contentType().startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment");
        }
        Files.copy(file.get().path(), response.getOutputStream());
    }
}
