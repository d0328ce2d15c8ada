package vitrina.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.time.Clock;

/** Where modules hand over mails, in the transaction of their fact. */
@PlainSql(value = PlainSql.Why.LOG, note = "caught mail of the sandbox")
@ApplicationScoped
public class Mailer {

    public static final String KIND = "kernel.mail";

    @Inject
    private Outbox outbox;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    public long send(Mail mail) {
        return send(mail, clock.now());
    }

    /** Not before {@code due}; until then {@link Outbox#withdraw} takes it back. */
    public long send(Mail mail, Instant due) {
        var body = Json.createObjectBuilder().add("to", mail.to()).add("subject", mail.subject()).add("plain", mail.plain());
        if (mail.html() != null) {
            body.add("html", mail.html());
        }
        if (mail.language() != null) {
            body.add("language", mail.language());
        }
        return outbox.put(KIND, "mail:" + mail.to(), body.build(), due);
    }

    /** Caught mails, newest first; sandbox only. */
    public List<CaughtMail> caught(int most) {
        return sql.list("select * from kernel_mail order by id desc limit ?", Mailer::read, most);
    }

    public Optional<CaughtMail> caughtMail(long id) {
        return sql.first("select * from kernel_mail where id = ?", Mailer::read, id);
    }

    private static CaughtMail read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new CaughtMail(row.getLong("id"), row.getString("recipient"), row.getString("subject"),
                row.getString("plain"), row.getString("html"), Sql.instant(row, "caught_at"));
    }
}
