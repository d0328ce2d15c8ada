package vitrina.backoffice.orders;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vitrina.backoffice.frame.Backoffice;
import vitrina.orders.panel.OrderPanel;

/** {@code GET /backoffice/orders/pulse}: lets an open list see that an order was paid or changed, in the branch it shows,
 * without loading it. */
public class PulseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrderPanel panel;
    @Inject
    private transient Backoffice desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pulse = panel.pulse(desk.branchId());
        response.setContentType("application/json");
        response.getWriter().write(Json.createObjectBuilder().add("changed", pulse.changedAt().toString())
                .add("newest", pulse.payment()).add("received", pulse.received()).build().toString());
    }
}
