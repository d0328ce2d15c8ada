package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import vitrina.catalog.imports.file.ImportedProduct.Place;

/** Places of products in the catalogs of countries (CAT-03). A place that staff chose stays unless the file names another. */
@ApplicationScoped
class EntryStore {

    void write(Batch batch) {
        Rows rows = new Rows();
        AtomicInteger order = new AtomicInteger();
        Rows taken = new Rows();
        batch.products().forEach(p -> p.places().forEach((country, place) -> {
            if (place.equals(Place.NONE)) {
                taken.add("product", batch.id(p), "country", country);
            } else {
                rows.add("product", batch.id(p), "country", country,
                        "page", place.page(), "sequence", place.sequence(), "nr", order.incrementAndGet());
            }
        }));
        String given = """
            with b as (select b.*, c.id as catalog from jsonb_to_recordset(?::jsonb)
              as b(product bigint, country text, page integer, sequence integer, nr integer) join catalog_catalog c on c.country = b.country)
            """;
        batch.change(given + """
            update catalog_entry e set page = coalesce(b.page, e.page), sequence = coalesce(b.sequence, e.sequence) from b
            where e.catalog_id = b.catalog and e.product_id = b.product
              and (e.page, e.sequence) <> (coalesce(b.page, e.page), coalesce(b.sequence, e.sequence)) returning e.product_id""", rows.json());
        batch.change(given + """
            , last as (select catalog, page, (select max(sequence) from catalog_entry e where (e.catalog_id, e.page) = (at.catalog, at.page)) as taken
              from (select distinct catalog, coalesce(page, 1) as page from b) at)
            insert into catalog_entry (catalog_id, product_id, page, sequence)
            select b.catalog, b.product, last.page, coalesce(b.sequence, b.nr + coalesce(last.taken, 0))
              from b join last on last.catalog = b.catalog and last.page = coalesce(b.page, 1)
            on conflict (catalog_id, product_id) do nothing returning product_id""", rows.json());
        batch.change("""
            with b as (select b.product, c.id as catalog from jsonb_to_recordset(?::jsonb) as b(product bigint, country text)
              join catalog_catalog c on c.country = b.country)
            delete from catalog_entry e using b where e.catalog_id = b.catalog and e.product_id = b.product returning e.product_id""",
                taken.json());
        leave(batch);
    }

    /** A product whose last price in a country was taken away leaves that country's catalog. */
    private void leave(Batch batch) {
        Rows rows = new Rows();
        batch.products().forEach(p -> p.variants().stream().flatMap(v -> v.prices().stream()).filter(price -> price.amount() == null)
                .map(price -> price.country()).distinct().forEach(country -> rows.add("product", batch.id(p), "country", country)));
        if (!rows.isEmpty()) {
            batch.change("""
                with b as (select b.product, c.id as catalog, c.country from jsonb_to_recordset(?::jsonb) as b(product bigint, country text)
                  join catalog_catalog c on c.country = b.country)
                delete from catalog_entry e using b where e.catalog_id = b.catalog and e.product_id = b.product
                  and not exists (select from catalog_price p join catalog_variant v on v.id = p.variant_id
                    join catalog_price_list l on l.id = p.list_id where v.product_id = b.product and l.country = b.country)
                returning e.product_id""", rows.json());
        }
    }
}
