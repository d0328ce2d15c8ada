package vitrina.people.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.outside.Lines;
import vitrina.kernel.refusal.Refusal;

/** Looks postal codes up. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "lists of post offices")
@ApplicationScoped
@Transactional
public class PostalCodes {

    /** What replacing a list needs. */
    public static final String PERMISSION = "settings.change";

    private static final int BATCH = 500;
    private static final int LONGEST_LINE = 1_000;

    @Inject
    private Sql sql;

    /** What the code fills in; only the region when the code itself is not on the list. Empty when even that is unknown. */
    public Optional<PostalPlace> find(String country, String typed) {
        var code = PostalRow.digits(typed);
        var rows = sql.list("select * from people_postal_place where country = ? and code = ? order by district", row -> new PostalRow(country, code,
                row.getString("region"), row.getString("city"), row.getString("district"), row.getString("street")), country, code);
        if (rows.isEmpty()) {
            return PostalRegions.of(country, code).map(region -> new PostalPlace(code, region, "", List.of(), ""));
        }
        var districts = new LinkedHashSet<String>();
        rows.stream().map(PostalRow::district).filter(district -> !district.isEmpty()).forEach(districts::add);
        return Optional.of(new PostalPlace(code, rows.getFirst().region(), rows.getFirst().city(), List.copyOf(districts),
                rows.size() == 1 ? rows.getFirst().street() : ""));
    }

    /**
     * Replaces a country's list.
     *
     * @return codes read
     * @throws Refusal people.postal-line naming the first line that cannot be read
     */
    public int replace(String country, BufferedReader lines) {
        Actors.require(PERMISSION);
        sql.update("delete from people_postal_place where country = ?", country);
        int count = 0;
        var batch = new ArrayList<Object[]>(BATCH);
        try {
            for (var line = Lines.next(lines, LONGEST_LINE); line != null; line = Lines.next(lines, LONGEST_LINE)) {
                count++;
                batch.add(row(country, line, count).cells());
                if (batch.size() == BATCH) {
                    store(batch);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store(batch);
        return count;
    }

    private static PostalRow row(String country, String line, int number) {
        try {
            var row = PostalRow.parse(line);
            if (row.country().equals(country)) {
                return row;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("people.postal-line", number);
        }
        throw new Refusal("people.postal-line", number);
    }

    private void store(List<Object[]> batch) {
        sql.batch("""
                insert into people_postal_place (country, code, region, city, district, street) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", batch);
        batch.clear();
    }
}
