package vitrina.catalog.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Sales statistics of the catalog. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "counted by an upsert per day")
@ApplicationScoped
@Transactional
public class Sales {

    /** Days that count as recent; the same number of days before them is what growth is measured against. */
    private static final int RECENT_DAYS = 30;

    private record Key(String country, LocalDate today, int limit) {}

    private final Cache<Key, List<Long>> best = Caffeine.newBuilder().maximumSize(100).expireAfterWrite(Duration.ofSeconds(60)).build();

    @Inject
    private Sql sql;

    /**
     * @param day in the country's zone
     * @param quantity pieces, negative for what came back
     */
    public void record(String country, long productId, int quantity, LocalDate day) {
        record(country, Map.of(productId, quantity), day);
    }

    /** One statement for a whole order, rows in id order so that two orders never wait for each other. */
    public void record(String country, Map<Long, Integer> quantities, LocalDate day) {
        sql.batch("""
                insert into catalog_sale as s (country, product_id, day, quantity) values (?, ?, ?, ?)
                on conflict (country, day, product_id) do update set quantity = s.quantity + excluded.quantity""",
                new TreeMap<>(quantities).entrySet().stream()
                        .map(one -> new Object[] {country, one.getKey(), day, one.getValue()}).toList());
    }

    /** Ids of the best sellers: recent pieces plus their growth over the days before, best first. At most a minute old. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> bestSellers(String country, LocalDate today, int limit) {
        return best.get(new Key(country, today, limit), key -> List.copyOf(scores(country, today, limit).keySet()));
    }

    /** Every product sold lately with its score, best first; for the index's sort order. */
    public Map<Long, Long> scores(String country, LocalDate today, int limit) {
        var scores = new LinkedHashMap<Long, Long>();
        sql.list("""
                with sold as (
                  select product_id, sum(quantity) filter (where day > ?) as recent,
                         sum(quantity) filter (where day <= ?) as before
                  from catalog_sale where country = ? and day > ? and day <= ? group by product_id)
                select product_id, (recent + greatest(0, recent - coalesce(before, 0)))::bigint as score
                from sold where recent > 0 order by score desc, product_id limit ?""",
                row -> scores.put(row.getLong(1), row.getLong(2)),
                today.minusDays(RECENT_DAYS), today.minusDays(RECENT_DAYS), country,
                today.minusDays(2L * RECENT_DAYS), today, limit);
        return scores;
    }
}
