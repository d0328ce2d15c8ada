package vitrina.verify.nodes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Buys as a guest, each step at another node, and presses again where a node died. */
final class Guest implements AutoCloseable {

    private static final String SHOP = "/es-co/";
    private static final int AGAIN = 60;

    private final Supplier<Node> balancer;
    private final String email = "ana." + UUID.randomUUID() + "@example.com";
    final Visitor visitor = new Visitor();

    Guest(Supplier<Node> balancer) {
        this.balancer = balancer;
    }

    /** Something that a browser does. */
    @FunctionalInterface
    private interface Step<T> {
        T at(Node node) throws IOException, InterruptedException;
    }

    String email() {
        return email;
    }

    /** @return the order's id, which somebody was told */
    String buy(String variant, String method) throws InterruptedException {
        post("do/cart/add", Map.of("variant", variant, "quantity", "1"));
        post("do/checkout/contact", Map.of("name", "Ana Prueba", "email", email, "phone", "3001234567"));
        post("do/checkout/delivery", Map.of("shipping", "home", "street", "Calle 10", "number", "# 20-30", "district", "Chapinero", "city", "Bogotá",
                "region", "DC", "postalCode", "110231"));
        var page = step(node -> answered(200, visitor.get(node.uri(SHOP + "checkout"))));
        // The same key, however often it is pressed.
        var placed = post("do/checkout/place", Map.of("key", Visitor.found("name=\"key\" value=\"([^\"]+)\"", page), "total",
                Visitor.found("name=\"total\" value=\"([^\"]+)\"", page), "payment", method));
        var order = method.equals("card")
                ? step(node -> answered(303, visitor.post(node.uri(path(placed)), Map.of("decision", "approve"))))
                : placed;
        return path(order).replaceFirst(".*/", "").replaceFirst("[?#].*", "");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws InterruptedException {
        return step(node -> answered(303, visitor.post(node.uri(SHOP + path), fields)));
    }

    /** Where an answer leads, at whichever node. */
    private static String path(HttpResponse<String> answer) {
        return Visitor.location(answer).replaceFirst("https?://[^/]+", "");
    }

    private static HttpResponse<String> answered(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 503) {
            throw new IOException(answer.uri() + " is busy");
        }
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " of " + answer.uri() + ":\n" + answer.body());
        }
        return answer;
    }

    private <T> T step(Step<T> step) throws InterruptedException {
        IOException broken = null;
        for (int round = 0; round < AGAIN; round++) {
            try {
                return step.at(balancer.get());
            } catch (IOException died) {
                broken = died;
                Thread.sleep(250);
            }
        }
        throw new AssertionError("No node answers", broken);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
