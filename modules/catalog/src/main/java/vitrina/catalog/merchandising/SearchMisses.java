package vitrina.catalog.merchandising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;
import vitrina.people.company.Company;
import vitrina.people.credential.Throttle;

/** Counts questions without an answer. Counting costs a shopper nothing: it happens in memory and is written down every few seconds. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "counted by an upsert per day")
@ApplicationScoped
public class SearchMisses implements Stale {

    private static final int LONGEST = 100;
    /** Different words kept between two writes; a flood of nonsense beyond that is not counted. */
    private static final int MOST = 5_000;
    /** New words of one network address within an hour. */
    private static final int PER_HOUR = 500;
    private static final Duration KEPT = Duration.ofDays(366);

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Company company;
    @Inject
    private Throttle throttle;

    private record Key(LocalDate day, String country, String language, String words) {
        private String order() {
            return day + country + language + words;
        }
    }

    private final Map<Key, Long> counted = new ConcurrentHashMap<>();

    /** Notes words that found nothing. Long rows of digits are dropped: they may be a card or a document number. */
    public void record(String country, String language, String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        String kept = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        if (!kept.isEmpty() && counted.size() < MOST && kept.chars().filter(Character::isDigit).count() < 8) {
            company.find(country).map(known -> new Key(clock.today(known.zone()), country, language, kept))
                    .filter(key -> counted.containsKey(key) || throttle.isFew("catalog.search-miss", PER_HOUR))
                    .ifPresent(key -> counted.merge(key, 1L, Long::sum));
        }
    }

    /**
     * What was looked for in vain in a period, most often first.
     * @param country or null for all
     * @param language or null for all
     */
    @Transactional
    public Paged<SearchMiss> report(String country, String language, LocalDate from, LocalDate to, Paging paging) {
        Actors.require("catalog.edit");
        String groups = """
                select words, country, language, sum(times) as times, max(day) as last_day from catalog_search_miss
                where day between ? and ? and (?::text is null or country = ?) and (?::text is null or language = ?)
                group by words, country, language""";
        Object[] filter = {from, to, country, country, language, language};
        List<Object> arguments = new ArrayList<>(Arrays.asList(filter));
        arguments.add(paging.size());
        arguments.add(paging.offset());
        return Paged.of(sql.list(groups + " order by times desc, words limit ? offset ?", row -> new SearchMiss(row.getString("words"),
                row.getString("country"), row.getString("language"), row.getLong("times"), row.getObject("last_day", LocalDate.class)),
                arguments.toArray()), sql.number("select count(*) from (" + groups + ") as found", filter), paging);
    }

    /** Takes words off the report, once they are dealt with. */
    @Transactional
    public void dismiss(String country, String language, String words) {
        Actors.require("catalog.edit");
        sql.update("delete from catalog_search_miss where country = ? and language = ? and words = ?", country, language, words);
    }

    /** Counted per day, so that a year can be looked back upon. */
    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("catalog_search_miss", "day < (?::timestamptz)::date", clock.now().minus(KEPT)));
    }

    /** Writes down what was counted, in key order so that two nodes never wait for each other in a circle. */
    @Transactional
    public void write() {
        Map<String, Object[]> rows = new TreeMap<>();
        for (Key key : List.copyOf(counted.keySet())) {
            Long times = counted.remove(key);
            rows.put(key.order(), new Object[] {key.day(), key.country(), key.language(), key.words(), times});
        }
        sql.batch("""
                insert into catalog_search_miss as m (day, country, language, words, times) values (?, ?, ?, ?, ?)
                on conflict (day, country, language, words) do update set times = m.times + excluded.times""", List.copyOf(rows.values()));
    }
}
