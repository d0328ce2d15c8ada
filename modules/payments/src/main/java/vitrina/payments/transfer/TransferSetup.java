package vitrina.payments.transfer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Takes the company's bank accounts from {@code vitrina/content/bank-accounts.json} while the table has none. */
@PlainSql(value = PlainSql.Why.OWED, note = "bank accounts, with merchant accounts")
@ApplicationScoped
class TransferSetup {

    private static final String FILE = "bank-accounts.json";

    @Inject
    private Sql sql;

    @Transactional
    void fill(@Observes @Priority(300) SuiteStarted started) {
        if (Content.has(FILE) && sql.number("select count(*) from payments_bank_account") == 0) {
            Content.objects(FILE).forEach(this::insert);
        }
    }

    private void insert(JsonObject account) {
        sql.update("""
                insert into payments_bank_account (country, bank, holder, number, note) values (?, ?, ?, ?, ?)
                on conflict (country) do nothing""", account.getString("country"), account.getString("bank"),
                account.getString("holder"), account.getString("number"), account.getString("note", null));
    }
}
