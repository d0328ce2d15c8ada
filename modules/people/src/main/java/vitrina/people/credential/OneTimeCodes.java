package vitrina.people.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;
import vitrina.people.contact.Email;

/** One-time codes by e-mail: six digits, ten minutes, five tries, one use. Only the last code sent counts. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "a code counts once")
@ApplicationScoped
public class OneTimeCodes implements Stale {

    private static final int RANGE = 1_000_000;
    private static final int MOST_TRIES = 5;
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Transactions transactions;
    @Inject
    private Throttle throttle;
    @Inject
    private Letters letters;

    /** @throws Refusal people.throttled when too many were asked for */
    @Transactional
    public void send(CodePurpose purpose, Email email, String language) {
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.CODE_SENT, email.value());
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(RANGE));
        var salt = Ids.token();
        var now = clock.now();
        sql.update("""
                insert into people_code (purpose, email, code_hash, salt, created_at, expires_at) values (?, ?, ?, ?, ?, ?)""",
                purpose, email.value(), Ids.sha256(salt + code), salt, now, now.plus(LIFE));
        letters.send(email.value(), letter(language, code));
    }

    /** Brakes like {@link #send} where nothing is sent, so that the answer does not tell which addresses are known (Q16). */
    @Transactional
    public void decline(Email email) {
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.CODE_SENT, email.value());
        letters.write(letter("es", "000000"));
    }

    private static Letter letter(String language, String code) {
        return new Letter("sign-in-code", language, null, new CodeFacts(code, LIFE.toMinutes()));
    }

    /**
     * Spends the code. A wrong try counts even though the refusal rolls the caller back.
     *
     * @throws Refusal people.code-wrong for a wrong, used, expired or worn-out code alike
     */
    public void check(CodePurpose purpose, Email email, String typed) {
        throttle.countAddress(ThrottleScope.ADDRESS);
        var digits = typed == null ? "" : typed.replaceAll("\\D", "");
        if (!transactions.alone(() -> spend(purpose, email, digits))) {
            throw new Refusal("people.code-wrong");
        }
        throttle.uncountAddress(ThrottleScope.ADDRESS);
    }

    private boolean spend(CodePurpose purpose, Email email, String digits) {
        var now = clock.now();
        var code = sql.first("""
                update people_code set tries = tries + 1
                where id = (select id from people_code where email = ? and purpose = ? order by created_at desc, id desc limit 1)
                    and used_at is null and expires_at > ? and tries < ?
                returning id, code_hash, salt""",
                row -> new Sent(row.getLong("id"), row.getString("code_hash"), row.getString("salt")),
                email.value(), purpose, now, MOST_TRIES);
        return code.filter(sent -> MessageDigest.isEqual(sent.hash().getBytes(US_ASCII), Ids.sha256(sent.salt() + digits).getBytes(US_ASCII)))
                .map(sent -> sql.update("update people_code set used_at = ? where id = ? and used_at is null", now, sent.id()) == 1)
                .orElse(false);
    }

    /** A day later nobody asks any more why a code did not work. */
    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("people_code", "expires_at < ?", clock.now().minus(Duration.ofDays(1))));
    }

    private record Sent(long id, String hash, String salt) {}
}
