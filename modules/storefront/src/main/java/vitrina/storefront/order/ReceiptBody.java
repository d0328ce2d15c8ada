package vitrina.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import vitrina.kernel.body.BodyRule;
import vitrina.kernel.web.Paths;
import vitrina.orders.order.OrderAccess;
import vitrina.payments.transfer.Transfers;

/** The receipt of a transfer is a file, and comes from the buyer of its order. */
@ApplicationScoped
class ReceiptBody implements BodyRule {

    private static final Pattern ADDRESS = Pattern.compile("/[a-z]{2}-[a-z]{2}/do/order/([0-9a-f-]{36})/receipt");
    /** What a form adds to its file, and so much more that a file a little too large is refused beside its field. */
    private static final long ROOM = 1 << 20;

    @Inject
    private OrderAccess access;

    @Override
    public boolean covers(HttpServletRequest request) {
        return ADDRESS.matcher(Paths.of(request)).matches();
    }

    @Override
    public long most(HttpServletRequest request) {
        return Transfers.LARGEST_RECEIPT + ROOM;
    }

    @Override
    public boolean takesFiles(HttpServletRequest request) {
        return true;
    }

    @Override
    public int largestFile(HttpServletRequest request) {
        return Transfers.LARGEST_RECEIPT >> 20;
    }

    @Override
    public boolean allows(HttpServletRequest request) {
        var address = ADDRESS.matcher(Paths.of(request));
        return address.matches() && OrderStatusPage.find(address.group(1), request, access).isPresent();
    }
}
