package vitrina.verify.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrina.kernel.mail.MailHandler;

/** A mail leaves as it was written, by a server that speaks TLS, or not at all. */
class MailsLeaveTest {

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private SmtpServer smtp;
    private ProducerTemplate producer;

    @BeforeEach
    void open() throws IOException {
        smtp = new SmtpServer();
        camel.start();
        producer = camel.createProducerTemplate();
    }

    @AfterEach
    void close() throws IOException {
        camel.stop();
        smtp.close();
    }

    @Test
    void both_forms_of_a_mail_reach_its_receiver_letter_by_letter() throws Exception {
        send(false, mail("ana@example.com").add("html", "<p>Ñandú &amp; café</p>").add("language", "es-CO").build());
        var mail = new MimeMessage(null, new ByteArrayInputStream(smtp.mails.getFirst().getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("¡Tu pedido salió!", mail.getSubject());
        assertEquals("ana@example.com", mail.getAllRecipients()[0].toString());
        assertEquals("shop@vitrina.example", mail.getFrom()[0].toString());
        assertEquals("7", mail.getHeader("X-Vitrina-Message", ","));
        assertEquals("es-CO", mail.getHeader("Content-Language", ","));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", ","), "machines that answer mails should not answer this one");
        assertNull(mail.getHeader("contentType"), "what Camel needs to know is for Camel");
        assertTrue(mail.isMimeType("multipart/alternative"), mail.getContentType());
        var parts = (Multipart) mail.getContent();
        assertEquals(List.of("Ñandú y café", "<p>Ñandú &amp; café</p>"),
                List.of(parts.getBodyPart(0).getContent().toString().strip(), parts.getBodyPart(1).getContent().toString().strip()));
    }

    @Test
    void a_mail_of_plain_text_is_one() throws Exception {
        send(false, mail("ana@example.com").build());
        var mail = new MimeMessage(null, new ByteArrayInputStream(smtp.mails.getFirst().getBytes(StandardCharsets.ISO_8859_1)));
        assertTrue(mail.isMimeType("text/plain"));
        assertEquals("Ñandú y café", mail.getContent().toString().strip());
    }

    @Test
    void a_server_without_tls_gets_nothing_unless_it_may() {
        var refused = assertThrows(IllegalStateException.class, () -> send(true, mail("ana@example.com").build()));
        assertTrue(refused.getMessage().contains("STARTTLS"), refused.getMessage());
        assertEquals(List.of(), smtp.mails);
    }

    @Test
    void a_receiver_the_server_does_not_know_is_a_failure() {
        assertThrows(IllegalStateException.class, () -> send(false, mail("nobody@example.com").build()));
        assertEquals(List.of(), smtp.mails);
    }

    @Test
    void a_server_that_is_not_there_is_a_failure_in_words() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var away = assertThrows(IllegalStateException.class, () -> MailHandler.send(producer,
                MailHandler.server("127.0.0.1", free, false, "", ""), "shop@vitrina.example", mail("ana@example.com").build(), 7));
        assertTrue(away.getMessage().startsWith("Mail not sent: "), away.getMessage());
    }

    private void send(boolean tls, JsonObject mail) {
        MailHandler.send(producer, MailHandler.server("127.0.0.1", smtp.port(), tls, "", ""), "shop@vitrina.example", mail, 7);
    }

    private static JsonObjectBuilder mail(String to) {
        return Json.createObjectBuilder().add("to", to).add("subject", "¡Tu pedido salió!").add("plain", "Ñandú y café");
    }
}
