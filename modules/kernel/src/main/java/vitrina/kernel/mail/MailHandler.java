package vitrina.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vitrina.kernel.database.Sql;
import vitrina.kernel.outbox.OutboxCall;
import vitrina.kernel.queue.Message;
import vitrina.kernel.routes.Routes;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Sends a mail by Camel's mail component, or catches it in sandbox mode. */
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
    public Runnable call(Message message) {
        var mail = message.json();
        if (settings.get(KernelSettings.SANDBOX)) {
            return () -> sql.update("insert into kernel_mail (recipient, subject, plain, html, caught_at) values (?, ?, ?, ?, ?)",
                    mail.getString("to"), mail.getString("subject"), mail.getString("plain"), mail.getString("html", null), clock.now());
        }
        send(mail, message.id());
        return NOTHING;
    }

    private void send(JsonObject mail, long id) {
        Map<String, Object> headers = new HashMap<>(Map.of("To", mail.getString("to"), "From", settings.get(KernelSettings.MAIL_FROM),
                "Subject", mail.getString("subject"), "X-Vitrina-Message", String.valueOf(id)));
        if (mail.containsKey("html")) {
            headers.put("CamelMailAlternativeBody", mail.getString("plain"));
        }
        headers.put("Content-Type", (mail.containsKey("html") ? "text/html" : "text/plain") + "; charset=UTF-8");
        routes.producer().sendBodyAndHeaders(server(), mail.containsKey("html") ? mail.getString("html") : mail.getString("plain"), headers);
    }

    /** As its address in Camel; with another password it is another one. */
    private String server() {
        var tls = settings.get(KernelSettings.MAIL_TLS);
        var user = settings.get(KernelSettings.MAIL_USER);
        return "smtp://" + settings.get(KernelSettings.MAIL_HOST) + ":" + settings.get(KernelSettings.MAIL_PORT)
                + "?connectionTimeout=5000&mail.smtp.timeout=10000&mail.smtp.writetimeout=10000"
                + "&mail.smtp.starttls.enable=true&mail.smtp.starttls.required=" + tls + "&mail.smtp.ssl.checkserveridentity=true"
                + (user.isEmpty() ? "" : "&username=" + encoded(user) + "&password=" + encoded(settings.get(KernelSettings.MAIL_PASSWORD)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
