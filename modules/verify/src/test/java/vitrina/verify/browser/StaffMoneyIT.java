package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money that staff see or give back by hand, and lists that move while somebody acts. */
class StaffMoneyIT extends DeskTest {

    @Test
    @Tag("PAY-10")
    void a_transfer_with_a_receipt_becomes_a_paid_order_and_goes_back_by_hand() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        place("transfer");
        assertThat(page.locator(".voucher .code")).isVisible();
        var shop = page.url();
        var number = orderNumber();
        page.setInputFiles("input[name=receipt]", new FilePayload("comprobante.pdf", "application/pdf", "no es un PDF".getBytes(StandardCharsets.UTF_8)));
        page.click("form.receipt button");
        assertThat(page.locator("[role=alert]").first()).containsText("PDF");
        page.navigate(shop);
        page.setInputFiles("input[name=receipt]", new FilePayload("c.pdf", "application/pdf", "%PDF-1.7 pago".getBytes(StandardCharsets.UTF_8)));
        page.click("form.receipt button");
        assertThat(page.locator("form.receipt [role=status]")).containsText("Recibimos tu comprobante");
        isAccessible();
        doesNotOverflow();

        signIn(ADMIN);
        page.navigate("/backoffice/orders/orders");
        page.locator(".views a, a", new Page.LocatorOptions().setHasText("Transferencias por confirmar")).first().click();
        row(number).locator("td.col-number a").click();
        assertThat(page.locator("#transfer")).containsText(number);
        assertEquals("application/pdf", page.request().get("/backoffice/orders/receipt?number=" + number).headers().get("content-type"));
        looksRight();
        page.setViewportSize(1440, 900);
        page.fill("[id='order:bank']", "MOV-" + number);
        page.click("[id='order:acknowledge']");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".order-state")).containsText("Cobrado");
        assertThat(page.locator("#transfer")).hasCount(0);
        assertThat(page.locator("#order")).containsText("MOV-" + number);

        page.navigate("/backoffice/orders/orders?q=" + number);
        row(number).locator("td.col-state summary").click();
        row(number).locator(".drop-list a[data-to=RETURNED]").click();
        page.fill("[id='whyForm:reason']", "No hay");
        page.locator("#why .dialog-acts .button:not(.quiet)").click();
        row(number).locator("button.refund").click();
        page.click("[id='refundForm:weigh']");
        page.click("[id='refundForm:really']");
        assertThat(row(number).locator("td.col-payment")).containsText("Reembolsado");
        page.navigate("/backoffice/orders/order?number=" + number);
        waitFor(page.locator("#refunds"), "Por pagar a mano");
        page.navigate("/backoffice/orders/orders?f.special=REFUND_PENDING&q=" + number);
        assertThat(row(number)).containsText("Reembolso por resolver");
        page.navigate("/backoffice/orders/order?number=" + number);
        page.locator("#refunds button").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#refunds")).containsText("Hecho");
        page.navigate("/backoffice/house/audit?q=" + number);
        assertThat(page.locator("#rows")).containsText("Pagó a mano un reembolso");
        assertThat(page.locator("#rows")).containsText("Dio por recibida una transferencia");
    }

    @Test
    @Tag("ORD-13")
    void an_export_says_the_currency_and_the_country_and_a_pulse_when_an_order_was_paid() {
        var order = paidOrder();
        signIn(ADMIN);
        var lines = page.request().get("/backoffice/export/orders.csv?q=" + order.number()).text().split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].endsWith("Currency,Country") && lines[1].endsWith("COP,CO"), lines[0] + "\n" + lines[1]);
        var pulse = page.request().get("/backoffice/orders/pulse");
        assertTrue(pulse.text().matches("\\{\"changed\":\"[^\"]+\",\"newest\":[1-9]\\d{12},\"received\":[1-9]\\d*}"), pulse.text());
        for (var address : new String[] {"/backoffice/house/staff?f.state=x", "/backoffice/house/staff?f.role=x", "/backoffice/catalog/products?f.category=x",
            "/backoffice/orders/orders?f.state=x&f.branch=x", "/backoffice/house/audit?f.at.from=x"}) {
            assertEquals(200, page.navigate(address).status(), address);
        }
    }

    @Test
    @Tag("DEC-04")
    @Tag("DEC-05")
    void every_number_of_the_dashboard_leads_to_as_many_orders() {
        paidOrder();
        signIn(ADMIN);
        page.navigate("/backoffice/dashboard");
        var figures = page.locator("a.flow-step, .figures a").all().stream()
                .filter(one -> one.locator("strong").innerText().matches("\\d+"))
                .map(one -> new String[] {one.getAttribute("href"), one.locator("strong").innerText()}).toList();
        assertTrue(figures.size() >= 7, figures.size() + " numbers");
        for (var figure : figures) {
            page.navigate(figure[0]);
            var shown = page.locator(".steps-count").count() == 0 ? "0" : page.locator(".steps-count").innerText().replaceAll(".*\\s", "");
            assertEquals(figure[1], shown, figure[0]);
        }
    }
}
