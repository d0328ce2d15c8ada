package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;

/** Keeps what people agreed to; nothing is overwritten, the last word counts (DEC-19). */
@PlainSql(value = PlainSql.Why.LOG, note = "the last row counts")
@ApplicationScoped
@Transactional
public class Consents {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @param textVersion which wording was shown */
    public void note(long personId, String channel, String purpose, boolean given, String textVersion) {
        sql.update("insert into people_consent (person_id, channel, purpose, given, text_version, noted_at) values (?, ?, ?, ?, ?, ?)",
                personId, channel, purpose, given, textVersion, clock.now());
    }

    /** The last word for each channel and purpose. */
    public List<Consent> of(long personId) {
        return sql.list("""
                select distinct on (channel, purpose) * from people_consent where person_id = ?
                order by channel, purpose, noted_at desc, id desc""",
                row -> new Consent(row.getString("channel"), row.getString("purpose"), row.getBoolean("given"),
                        row.getString("text_version"), Sql.instant(row, "noted_at")),
                personId);
    }

    /** Silence is no consent. */
    public boolean given(long personId, String channel, String purpose) {
        return of(personId).stream().anyMatch(consent -> consent.channel().equals(channel) && consent.purpose().equals(purpose)
                && consent.given());
    }
}
