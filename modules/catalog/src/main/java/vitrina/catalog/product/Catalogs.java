package vitrina.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;

/** The catalogs and what is in them. Catalogs are read from memory. */
@PlainSql(value = PlainSql.Why.OWED, note = "catalogs of countries, with sites and markets; products in them are set-based")
@ApplicationScoped
public class Catalogs implements ChangeListener {

    /** Five digits, as addresses of pages have. */
    private static final int LAST_PLACE = 99_999;

    @Inject
    private Sql sql;
    @Inject
    private Edits edits;
    @Inject
    private ChangeLog changes;
    private final Memoized<Map<String, Catalog>> byCountry = new Memoized<>();

    /** Every catalog in use, in the order of the country code. */
    public List<Catalog> all() {
        return known().values().stream().filter(Catalog::active).toList();
    }

    public Optional<Catalog> find(String country) {
        return Optional.ofNullable(known().get(country));
    }

    /**
     * Adds the catalog of a country or changes it.
     * @return its id
     */
    @Transactional
    public long put(Catalog catalog) {
        Actors.require(CatalogPermissions.EDIT);
        long id = sql.number("""
                insert into catalog_catalog as c (country, currency, default_language, active) values (?, ?, ?, ?)
                on conflict (country) do update set currency = excluded.currency, default_language = excluded.default_language,
                    active = excluded.active, version = c.version + 1 returning id""",
                catalog.country(), catalog.currency(), catalog.defaultLanguage(), catalog.active());
        sql.update("delete from catalog_catalog_language where catalog_id = ?", id);
        sql.update("delete from catalog_catalog_currency where catalog_id = ?", id);
        sql.batch("insert into catalog_catalog_language (catalog_id, position, language) values (?, ?, ?)", numbered(id, catalog.languages()));
        sql.batch("insert into catalog_catalog_currency (catalog_id, position, currency) values (?, ?, ?)", numbered(id, catalog.moreCurrencies()));
        edits.told("catalog", id, "catalog.catalog-put", catalog.country());
        byCountry.forget();
        return id;
    }

    /**
     * Puts a product into a country's catalog, or moves it there (CAT-03, CAT-04).
     * @param sequence null: after the last of the page
     */
    @Transactional
    public void add(String country, long productId, int page, Integer sequence, Instant from, Instant until) {
        Actors.require(CatalogPermissions.EDIT);
        if (page < 1 || page > LAST_PLACE || sequence != null && (sequence < 1 || sequence > LAST_PLACE)) {
            throw new Refusal("catalog.place-invalid", LAST_PLACE);
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new Refusal("catalog.period-reversed");
        }
        if (sequence != null) {
            makeRoom(country, productId, page, sequence);
        }
        int added = sql.update("""
                insert into catalog_entry (catalog_id, product_id, page, sequence, offered_from, offered_until)
                select c.id, ?, ?, coalesce(?::int, 1 + coalesce((select max(sequence) from catalog_entry
                    where catalog_id = c.id and page = ? and product_id <> ?), 0)), ?, ? from catalog_catalog c where c.country = ?
                on conflict (catalog_id, product_id) do update set page = excluded.page, sequence = excluded.sequence,
                    offered_from = excluded.offered_from, offered_until = excluded.offered_until""",
                productId, page, sequence, page, productId, from, until, country);
        if (added == 0) {
            throw new Refusal("catalog.no-catalog", country);
        }
        edits.told("product", productId, "catalog.product-offered", country);
    }

    /** What stands at the place, and after it, moves one on. */
    private void makeRoom(String country, long productId, int page, int sequence) {
        changes.note("product", sql.list("""
                update catalog_entry e set sequence = e.sequence + 1 from catalog_catalog c
                where c.id = e.catalog_id and c.country = ? and e.page = ? and e.sequence >= ? and e.product_id <> ? and exists (
                    select 1 from catalog_entry o where o.catalog_id = e.catalog_id and o.page = ? and o.sequence = ? and o.product_id <> ?)
                returning e.product_id""", row -> row.getLong(1), country, page, sequence, productId, page, sequence, productId));
    }

    @Transactional
    public void remove(String country, long productId) {
        Actors.require(CatalogPermissions.EDIT);
        sql.update("delete from catalog_entry where product_id = ? and catalog_id = (select id from catalog_catalog where country = ?)",
                productId, country);
        edits.told("product", productId, "catalog.product-withdrawn", country);
    }

    /**
     * Neighbours of a page in the order staff dragged them into. They share out the places they have, so that the rest of the page
     * stays where it is; those who have left the page meanwhile are left alone.
     */
    @Transactional
    public void reorder(String country, int page, List<Long> productIds) {
        Actors.require(CatalogPermissions.EDIT);
        long catalog = find(country).orElseThrow(() -> new Refusal("catalog.no-catalog", country)).id();
        drawApart(catalog, page);
        var places = new TreeMap<Integer, Long>();
        sql.list("select sequence, product_id from catalog_entry where catalog_id = ? and page = ? and product_id = any(?) for update",
                row -> places.put(row.getInt(1), row.getLong(2)), catalog, page, productIds);
        var ids = productIds.stream().filter(places::containsValue).distinct().toList();
        var free = places.keySet().iterator();
        sql.batch("update catalog_entry set sequence = ? where catalog_id = ? and product_id = ?",
                ids.stream().map(id -> new Object[] {free.next(), catalog, id}).toList());
        edits.told("product", ids, "catalog.page-reordered", country + " " + page);
    }

    /** Where several products of a page have one place, the page is numbered anew in its order. */
    private void drawApart(long catalog, int page) {
        changes.note("product", sql.list("""
                with numbered as (select product_id, row_number() over (order by sequence, product_id) as place, count(*) over (partition by sequence) as here
                  from catalog_entry where catalog_id = ? and page = ?)
                update catalog_entry e set sequence = n.place from numbered n where e.catalog_id = ? and e.product_id = n.product_id
                and e.sequence <> n.place and exists (select from numbered where here > 1) returning e.product_id""",
                row -> row.getLong(1), catalog, page, catalog));
    }

    /** The pages that have products, in order. */
    public List<Integer> pages(String country) {
        return sql.list("""
                select distinct e.page from catalog_entry e join catalog_catalog c on c.id = e.catalog_id and c.country = ? order by 1""",
                row -> row.getInt(1), country);
    }

    /**
     * What is in the catalog, in its order.
     * @param page 0 for all pages
     */
    public Paged<CatalogEntry> entries(String country, int page, String language, Paging paging) {
        var where = " from catalog_entry e join catalog_catalog c on c.id = e.catalog_id and c.country = ? where (? = 0 or e.page = ?)";
        var items = sql.list("""
                select e.*, p.code, p.status, coalesce(t.name, p.code) as name""" + where.replace(" where", """
                 join catalog_product p on p.id = e.product_id
                left join catalog_product_text t on t.product_id = p.id and t.language = ? where""")
                + " order by e.page, e.sequence, e.product_id limit ? offset ?",
                row -> new CatalogEntry(row.getLong("product_id"), row.getString("code"), row.getString("name"),
                        row.getString("status"), row.getInt("page"), row.getInt("sequence"), Sql.instant(row, "offered_from"),
                        Sql.instant(row, "offered_until")),
                country, language, page, page, paging.size(), paging.offset());
        return Paged.of(items, sql.number("select count(*)" + where, country, page, page), paging);
    }

    /** The countries a product is offered in, with its place. */
    public Map<String, CatalogEntry> places(long productId) {
        var places = new LinkedHashMap<String, CatalogEntry>();
        sql.list("""
                select c.country, e.*, p.code, p.status from catalog_entry e join catalog_catalog c on c.id = e.catalog_id
                join catalog_product p on p.id = e.product_id where e.product_id = ? order by c.country""",
                row -> places.put(row.getString("country"), new CatalogEntry(productId, row.getString("code"), row.getString("code"),
                        row.getString("status"), row.getInt("page"), row.getInt("sequence"), Sql.instant(row, "offered_from"),
                        Sql.instant(row, "offered_until"))),
                productId);
        return places;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("catalog");
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        byCountry.forget();
    }

    private Map<String, Catalog> known() {
        return byCountry.get(this::read);
    }

    private Map<String, Catalog> read() {
        var read = new LinkedHashMap<String, Catalog>();
        sql.list("""
                select c.id, c.country, c.currency, c.active,
                  (select string_agg(language, ',' order by position) from catalog_catalog_language l where l.catalog_id = c.id) as languages,
                  (select string_agg(m.currency, ',' order by position) from catalog_catalog_currency m where m.catalog_id = c.id) as more
                from catalog_catalog c order by c.country""", row -> read.put(row.getString("country"), new Catalog(
                row.getLong("id"), row.getString("country"), row.getString("currency"), words(row.getString("languages")),
                words(row.getString("more")), row.getBoolean("active"))));
        return read;
    }

    private static List<String> words(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static List<Object[]> numbered(long id, List<String> words) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < words.size(); i++) {
            rows.add(new Object[] {id, i, words.get(i)});
        }
        return rows;
    }
}
