package vitrina.kernel.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/**
 * Remembers the answer to a request by its key, in the transaction that did the work: either both are there or none.
 * A second request with the same key waits for the first and gets the same answer.
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "a key is taken once")
@ApplicationScoped
public class IdempotencyKeys {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /**
     * @param scope what the key belongs to, such as the cart
     * @param body  what was asked; the same key with another body is refused
     * @throws Refusal kernel.idempotency-mismatch
     */
    @Transactional
    public String once(String scope, String key, String body, Supplier<String> act) {
        var digest = Ids.sha256(body);
        int fresh = sql.update("""
                insert into kernel_idempotency (scope, key, digest, created_at) values (?, ?, ?, ?)
                on conflict (scope, key) do nothing""", scope, key, digest, clock.now());
        if (fresh == 0) {
            return sql.first("select answer from kernel_idempotency where scope = ? and key = ? and digest = ?",
                    row -> row.getString(1), scope, key, digest)
                    .orElseThrow(() -> new Refusal("kernel.idempotency-mismatch"));
        }
        var answer = act.get();
        sql.update("update kernel_idempotency set answer = ? where scope = ? and key = ?", answer, scope, key);
        return answer;
    }
}
