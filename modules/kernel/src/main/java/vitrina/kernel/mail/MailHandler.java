package vitrina.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mail.MailConstants;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.messaging.OutboxCall;
import vitrina.kernel.queue.Message;
import vitrina.kernel.routes.Routes;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Sends a mail by Camel's mail component, or catches it in sandbox mode. */
@PlainSql(value = PlainSql.Why.LOG, note = "caught mail of the sandbox")
@ApplicationScoped
public class MailHandler implements OutboxCall {

    @Inject
    private Settings settings;
    @Inject
    private Routes routes;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Mailer.KIND;
    }

    @Override
    public int rate() {
        return settings.get(KernelSettings.MAIL_RATE);
    }

    @Override
    public Runnable call(Message message) {
        var mail = message.json();
        if (settings.get(KernelSettings.SANDBOX)) {
            return () -> sql.update("insert into kernel_mail (recipient, subject, plain, html, caught_at) values (?, ?, ?, ?, ?)",
                    mail.getString("to"), mail.getString("subject"), mail.getString("plain"), mail.getString("html", null), clock.now());
        }
        send(routes.producer(), server(), settings.get(KernelSettings.MAIL_FROM), mail, message.id());
        return NOTHING;
    }

    /** @throws IllegalStateException when the server did not take it */
    public static void send(ProducerTemplate camel, String server, String from, JsonObject mail, long id) {
        boolean html = mail.containsKey("html");
        Map<String, Object> headers = new HashMap<>(Map.of("To", mail.getString("to"), "From", from, "Subject", mail.getString("subject"),
                "X-Vitrina-Message", String.valueOf(id), "Auto-Submitted", "auto-generated"));
        if (mail.containsKey("language")) {
            headers.put("Content-Language", mail.getString("language"));
        }
        if (html) {
            headers.put(MailConstants.MAIL_ALTERNATIVE_BODY, mail.getString("plain"));
        }
        try {
            camel.sendBodyAndHeaders(server + "&contentType=" + encoded((html ? "text/html" : "text/plain") + "; charset=UTF-8"),
                    mail.getString(html ? "html" : "plain"), headers);
        } catch (CamelExecutionException e) {
            throw new IllegalStateException("Mail not sent: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private String server() {
        return server(settings.get(KernelSettings.MAIL_HOST), settings.get(KernelSettings.MAIL_PORT), settings.get(KernelSettings.MAIL_TLS),
                settings.get(KernelSettings.MAIL_USER), settings.get(KernelSettings.MAIL_PASSWORD));
    }

    /**
     * A mail server as an address of Camel.
     * @param tls whether it must speak it; else it may
     */
    public static String server(String host, int port, boolean tls, String user, String password) {
        return "smtp://" + host + ":" + port + "?connectionTimeout=5000&mail.smtp.timeout=10000&mail.smtp.writetimeout=10000"
                + "&useHeaderRecipients=true&useHeaderFrom=true&useHeaderSubject=true"
                + "&mail.smtp.starttls.enable=true&mail.smtp.starttls.required=" + tls + "&mail.smtp.ssl.checkserveridentity=true"
                + (user.isEmpty() ? "" : "&username=" + encoded(user) + "&password=" + encoded(password));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
