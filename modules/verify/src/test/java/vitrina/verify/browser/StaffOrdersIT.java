package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff do with an order from paid to its end. */
class StaffOrdersIT extends BackofficeJourney {

    @Test
    @Tag("ORD-13")
    @Tag("ORD-16")
    @Tag("ORD-18")
    @Tag("ORD-19")
    void staff_deliver_a_paid_order_and_undo_one_move() {
        var order = paidOrder();
        signIn(ADMIN);
        page.navigate("/backoffice/orders/orders");
        assertThat(row(order.number())).containsText("Cobrado");
        assertEquals(List.of("En proceso", "En mostrador", "Entregado", "Devuelto…"), offered(order));

        move(order, "En mostrador");
        assertThat(row(order.number()).locator("td.col-state summary")).hasText("En mostrador");
        page.locator(".toast button").click();
        assertThat(row(order.number()).locator("td.col-state summary")).hasText("Cobrado");

        move(order, "En proceso");
        assertThat(page.locator(".toast")).containsText("El cliente se entera en unos segundos");
        assertThat(row(order.number()).locator("td.col-state summary")).hasText("En proceso");
        assertEquals(List.of("Cobrado…", "En mostrador", "Entregado", "Devuelto…"), offered(order));
        move(order, "Entregado");
        assertThat(row(order.number()).locator("td.col-state")).containsText("Entregado");
        assertThat(row(order.number()).locator("td.col-state summary")).hasCount(0);
        assertEquals(List.of(), mails(order.email()).stream().filter(mail -> mail.contains("Preparamos") || mail.contains("Entregamos")).toList(),
                "told before the pause is over");
        letHoursPass(1);
        told(order, "Entregamos tu pedido " + order.number());
        told(order, "Preparamos tu pedido " + order.number());
        assertFalse(mails(order.email()).stream().anyMatch(mail -> mail.contains("te espera") || mail.contains("listo")), "told of what was undone");

        page.navigate("/backoffice/orders/orders?f.state=DELIVERED&q=" + order.number());
        assertThat(row(order.number())).isVisible();
        page.navigate("/backoffice/orders/orders?f.state=RECEIVED&q=" + order.number());
        assertThat(page.locator(".empty h2")).isVisible();
    }

    @Test
    @Tag("PAY-08")
    void a_partly_refund_asks_for_confirmation() {
        var order = paidOrder();
        signIn(ADMIN);
        page.navigate("/backoffice/orders/orders?q=" + order.number());
        move(order, "Devuelto");
        page.locator("#why .dialog-acts .button:not(.quiet)").click();
        assertThat(page.locator("#why .note-bad")).containsText("motivo");
        page.fill("[id='whyForm:reason']", "No pasó a recogerlo");
        page.locator("#why .dialog-acts .button:not(.quiet)").click();
        assertThat(row(order.number()).locator("td.col-state")).containsText("Devuelto");

        row(order.number()).locator("button.refund").click();
        page.fill("[id='refundForm:amount']", "1.000");
        page.click("[id='refundForm:weigh']");
        assertThat(page.locator("#refund .refund-amount")).hasText("$ 1.000");
        assertThat(row(order.number()).locator("td.col-payment")).containsText("Cobrado");
        page.click("[id='refundForm:really']");
        assertThat(row(order.number()).locator("td.col-payment")).containsText("Reembolsado en parte");

        row(order.number()).locator("button.refund").click();
        page.fill("[id='refundForm:amount']", "99999999");
        page.click("[id='refundForm:weigh']");
        assertThat(page.locator("#refund .note-bad")).containsText("Se pueden devolver hasta");

        page.navigate("/backoffice/orders/order?number=" + order.number());
        assertThat(page.locator(".timeline")).containsText("No pasó a recogerlo");
        assertThat(page.locator(".timeline")).containsText("Reembolsado en parte");
        looksRight();
        page.navigate("/backoffice/administration/audit");
        assertThat(page.locator("#rows")).containsText(order.number());
    }

    @Test
    @Tag("ORD-21")
    @Tag("Q15")
    void a_branch_sees_its_own_orders_and_none_of_another() {
        var order = paidOrder();
        signIn("mexico");
        page.navigate("/backoffice/orders/orders?q=" + order.number());
        assertThat(page.locator(".empty h2")).isVisible();
        assertEquals(404, page.navigate("/backoffice/orders/order?number=" + order.number()).status());
        assertEquals(404, page.navigate("/backoffice/orders/slip?number=" + order.number()).status());
        assertEquals(403, page.navigate("/backoffice/administration/settings").status());
        assertThat(page.locator("nav.side a[href='/backoffice/administration/settings']")).hasCount(0);
        assertFalse(page.request().get("/backoffice/export/orders.csv").text().contains(order.number()));
    }

    @Test
    @Tag("USR-08")
    @Tag("Q16")
    void a_member_of_staff_who_forgot_the_password_gets_a_link_that_works_once() {
        page.navigate("/backoffice/reset");
        isAccessible();
        page.fill("[id='ask:login']", "saopaulo");
        page.click("[id='ask:send']");
        assertThat(page.locator(".note-good")).containsText("Si ese usuario existe");
        var link = Pattern.compile("/backoffice/reset\\?token=\\S+").matcher(mail("saopaulo", "Nova senha"));
        assertTrue(link.find(), "a link in the mail");
        page.navigate(link.group());
        page.fill("[id='choose:password']", "vitrina-demo");
        page.click("[id='choose:save']");
        page.waitForURL("**/backoffice/sign-in?ended=PASSWORD");
        signIn("saopaulo");
        page.navigate(link.group());
        page.fill("[id='choose:password']", "another-password");
        page.click("[id='choose:save']");
        assertThat(page.locator(".note-bad")).containsText("venció");
    }

    private void told(Bought order, String subject) {
        assertTrue(soon(() -> mails(order.email()).stream().anyMatch(mail -> mail.contains(subject))),
                () -> "No mail: " + subject + ", but " + mails(order.email()));
    }
}
