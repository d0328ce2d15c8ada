package vitrina.people.address;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Lays down the few codes that ship, while there are none. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "asks whether the table is empty")
@ApplicationScoped
class PostalSetup {

    @Inject
    private Sql sql;

    @Transactional
    void fill(@Observes @Priority(115) SuiteStarted started) {
        if (sql.number("select 1 from people_postal_place limit 1") > 0) {
            return;
        }
        try (var reader = new BufferedReader(new InputStreamReader(
                PostalSetup.class.getResourceAsStream("/vitrina/people/postal-codes.csv"), StandardCharsets.UTF_8))) {
            sql.batch("insert into people_postal_place (country, code, region, city, district, street) values (?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing", reader.lines().map(PostalRow::parse).map(PostalRow::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
