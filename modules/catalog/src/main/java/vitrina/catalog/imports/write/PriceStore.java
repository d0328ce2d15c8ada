package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ImportedProduct.Price;
import vitrina.catalog.imports.file.ImportedProduct.Variant;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Standing prices go into the country's base list, prices with dates into a list for those dates (CAT-17). */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class PriceStore {

    /** Lists that imports made for dates begin with this; a later import clears what it no longer names there. */
    private static final String SPECIAL = "import-";
    private static final int ABOVE_BASE = 10;
    @Inject
    private Sql sql;

    private record ListKey(String country, Instant from, Instant until) {}

    /** What a file speaks of; prices in another currency are none of its business. */
    private record Named(String country, String currency) {}

    void write(Batch batch) {
        Map<ListKey, Long> lists = new HashMap<>();
        Rows given = new Rows();
        Rows taken = new Rows();
        Rows markets = new Rows();
        for (ImportedProduct product : batch.products()) {
            for (Variant variant : product.variants()) {
                long id = batch.variantId(variant.sku());
                Set<Named> named = new LinkedHashSet<>();
                for (Price price : variant.prices()) {
                    long list = lists.computeIfAbsent(new ListKey(price.country(), price.from(), price.until()), this::list);
                    (price.amount() == null ? taken : given).add("variant", id, "list", list, "currency", price.currency(),
                            "amount", price.amount(), "list_amount", price.listAmount());
                    named.add(new Named(price.country(), price.currency()));
                }
                named.forEach(one -> markets.add("variant", id, "country", one.country(), "currency", one.currency()));
            }
        }
        String rows = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(variant bigint, list bigint, currency text,"
                + " amount numeric, list_amount numeric)) ";
        String owners = " select v.product_id from w join catalog_variant v on v.id = w.variant_id";
        batch.change(rows + """
            , w as (insert into catalog_price as p (list_id, variant_id, currency, amount, list_amount)
                select list, variant, currency, amount, list_amount from b
                on conflict (variant_id, list_id, currency) do update set amount = excluded.amount, list_amount = excluded.list_amount
                where (p.amount, p.list_amount) is distinct from (excluded.amount, excluded.list_amount) returning variant_id)
            """ + owners, given.json());
        batch.change(rows + """
            , w as (delete from catalog_price p using b where p.variant_id = b.variant and p.list_id = b.list and p.currency = b.currency
                returning p.variant_id)
            """ + owners, taken.json());
        batch.change(rows + """
            , c as (select * from jsonb_to_recordset(?::jsonb) as c(variant bigint, country text, currency text)),
            w as (delete from catalog_price p using c, catalog_price_list l
                where p.variant_id = c.variant and p.currency = c.currency and l.id = p.list_id and l.country = c.country
                and l.code like ? || '%' and not exists (select from b where b.variant = p.variant_id and b.list = p.list_id
                  and b.currency = p.currency) returning p.variant_id)
            """ + owners, given.json(), markets.json(), SPECIAL);
    }

    private long list(ListKey key) {
        String country = key.country();
        if (key.from() == null && key.until() == null) {
            String base = """
                select id from catalog_price_list where country = ? and priority = 0 and customer_group is null
                and valid_from is null and valid_until is null""";
            return sql.first(base, row -> row.getLong(1), country).orElseGet(() -> sql.number("""
                insert into catalog_price_list (code, country, priority) values (?, ?, 0) returning id""",
                    "base-" + country.toLowerCase(Locale.ROOT), country));
        }
        String code = SPECIAL + country.toLowerCase(Locale.ROOT) + "-" + day(key.from()) + "-" + day(key.until());
        sql.update("""
            insert into catalog_price_list (code, country, priority, valid_from, valid_until) values (?, ?, ?, ?, ?)
            on conflict (code) do nothing""", code, country, ABOVE_BASE, key.from(), key.until());
        return sql.number("select id from catalog_price_list where code = ?", code);
    }

    private static String day(Instant moment) {
        return moment == null ? "open" : moment.toString().replaceAll("[^0-9TZ]", "");
    }
}
