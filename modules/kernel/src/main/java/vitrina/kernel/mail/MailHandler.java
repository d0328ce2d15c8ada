package vitrina.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import vitrina.kernel.database.Sql;
import vitrina.kernel.outbox.OutboxHandler;
import vitrina.kernel.outbox.OutboxMessage;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Sends a mail by SMTP, or catches it in sandbox mode. */
@ApplicationScoped
public class MailHandler implements OutboxHandler {

    @Inject
    private Settings settings;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Mailer.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        var mail = message.body();
        if (settings.get(KernelSettings.SANDBOX)) {
            sql.update("insert into kernel_mail (recipient, subject, plain, html, caught_at) values (?, ?, ?, ?, ?)",
                    mail.getString("to"), mail.getString("subject"), mail.getString("plain"),
                    mail.getString("html", null), clock.now());
            return;
        }
        try {
            send(mail, message.id());
        } catch (MessagingException e) {
            throw new IllegalStateException("Mail not sent: " + e.getMessage(), e);
        }
    }

    private void send(JsonObject mail, long id) throws MessagingException {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.get(KernelSettings.MAIL_HOST));
        properties.put("mail.smtp.port", String.valueOf(settings.get(KernelSettings.MAIL_PORT)));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.smtp.writetimeout", "10000");
        var user = settings.get(KernelSettings.MAIL_USER);
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        var session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.get(KernelSettings.MAIL_PASSWORD));
            }
        });
        var mime = new MimeMessage(session);
        mime.setFrom(new InternetAddress(settings.get(KernelSettings.MAIL_FROM)));
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getString("to")));
        mime.setSubject(mail.getString("subject"), "UTF-8");
        mime.setHeader("X-Vitrina-Message", String.valueOf(id));
        if (mail.containsKey("html")) {
            var parts = new MimeMultipart("alternative");
            var plain = new MimeBodyPart();
            plain.setText(mail.getString("plain"), "UTF-8");
            var html = new MimeBodyPart();
            html.setText(mail.getString("html"), "UTF-8", "html");
            parts.addBodyPart(plain);
            parts.addBodyPart(html);
            mime.setContent(parts);
        } else {
            mime.setText(mail.getString("plain"), "UTF-8");
        }
        Transport.send(mime);
    }
}
