package vitrina.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;

/** What a file of products says arrives in the catalog once, whole, in its language, and only there. */
@Tag("CAT-14")
class ImportsTest extends ImportingTest {

    private static final String PRICES = "select count(*) from catalog_price p join catalog_variant v on v.id = p.variant_id where v.sku = ?";
    private static final String SHOPIFY = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,Variant Inventory Qty\n";

    @Test
    void a_dry_run_counts_and_writes_nothing() {
        var code = code();
        var job = run(text(SHOPIFY + code + ",Prueba,,,,10,,1\n"), TARGET, true);
        assertEquals(1, job.created());
        assertEquals(0, sql.number("select count(*) from catalog_product where code = ?", code));
    }

    @Test
    void a_bad_product_is_reported_by_line_and_column_and_the_others_are_imported() {
        var code = code();
        var job = run(text(SHOPIFY + code + "-a,A,,,,-1,,1\n" + code + "-b,B,,,,10,,1\n"), TARGET, false);
        assertEquals(List.of(1, 1), List.of(job.created(), job.refused()));
        var problem = as(() -> imports.problems(job.publicId(), new Paging(1, 10)).items().getFirst());
        assertEquals(List.of(2L, 6L), List.of(problem.line(), (long) problem.column()));
        assertEquals("imports.problem.NEGATIVE", problem.textKey());
    }

    @Test
    void text_goes_only_into_the_asked_language_and_what_staff_translated_stays() {
        var code = code();
        run(text(SHOPIFY + code + ",Lámpara,,,,10,,1\n"), TARGET, false);
        assertTrue(untranslated("pt").contains(code));
        assertFalse(untranslated("es").contains(code));
        sql.update("""
            insert into catalog_product_text (product_id, language, name, slug) select id, 'pt', 'Luminária', code || '-pt'
            from catalog_product where code = ?""", code);
        assertFalse(untranslated("pt").contains(code));
        var again = run(text(SHOPIFY + code + ",Lámpara nueva,,,,12,15,1\n"), TARGET, false);
        assertEquals(1, again.changed());
        assertEquals("Luminária", name(code, "pt"));
        assertEquals("Lámpara nueva", name(code, "es"));
        assertEquals(new BigDecimal("12.0000"), amount(code));
    }

    @Test
    void a_sku_of_another_product_is_refused() {
        var code = code();
        var job = run(text(SHOPIFY + code + "-a,A,,," + code + ",10,,1\n"), TARGET, false);
        assertEquals(1, job.created());
        var second = run(text(SHOPIFY + code + "-b,B,,," + code + ",10,,1\n"), TARGET, false);
        assertEquals(List.of(0, 1), List.of(second.created(), second.refused()));
        assertEquals("SKU_ELSEWHERE", problems(second).getFirst().code().name());
    }

    @Test
    @Tag("CAT-13")
    void our_own_file_carries_every_language_and_relations_and_survives_a_round_trip() throws IOException {
        var code = code();
        var file = "product,sku,name[es],name[pt],categories,categories[es],categories[pt],tags,tag_text[es],option1,option1_name[es],option1_value,"
                + "option1_value[es],option1_swatch,price[UY],list_price[UY],stock[UY-VERIFY],attribute.finish[es],attribute.finish[pt],related,images,images_alt[es]\n"
                + code + "," + code + "-1,Labial,Batom," + code
                + "/labios,Verify/Labios,Verify/Lábios,new|custom,PreCyber,color,Tono,coral,Coral,#f2705d,"
                + "10.50,12,7,Mate|Satinado,Fosco|Acetinado," + code + "-R,https://images.example/a.png,Un labial\n"
                + code + "," + code + "-2,,,,,,,,,,rose,Rosa,,9,,3,,,,,\n"
                + code + "-R," + code + "-R,Bálsamo,Bálsamo,,,,,,,,,,,5,,1,,,,,\n";
        var first = run(text(file), ImportTarget.NONE, false);
        assertEquals(List.of(2, 0), List.of(first.created(), first.refused()), () -> problems(first).toString());
        assertEquals(1, sql.number("select count(*) from catalog_relation r join catalog_product p on p.id = r.product_id where p.code = ?", code));
        var out = new ByteArrayOutputStream();
        as(() -> {
            imports.export(out, false);
            return null;
        });
        var standing = everything();
        long before = sql.number("select coalesce(max(id), 0) from kernel_change");
        var again = run(new ByteArrayInputStream(out.toByteArray()), ImportTarget.NONE, false);
        assertEquals(ImportState.DONE, again.state(), again::failure);
        assertEquals(List.of(0, 0), List.of(again.created(), again.refused()), () -> problems(again).toString());
        var moved = everything();
        assertEquals(standing.stream().filter(row -> !moved.contains(row)).toList(), moved.stream().filter(row -> !standing.contains(row)).toList());
        assertEquals(List.of(), sql.list("""
            select distinct p.code from kernel_change c join catalog_product p on p.id = c.subject
            where c.id > ? and c.kind = 'product'""", row -> row.getString(1), before));
    }

    @Test
    @Tag("CAT-17")
    void prices_in_a_second_currency_leave_the_specials_of_the_first_alone() {
        var code = code();
        var dollars = new ImportTarget("UY", "es", "USD", "UY-VERIFY", "");
        special(code, TARGET, "10,8,2026-01-01,2099-01-01");
        assertEquals(2, sql.number(PRICES, code));
        special(code, dollars, "5,4,2026-02-01,2099-01-01");
        special(code, dollars, "5,3,2026-03-01,2099-01-01");
        assertEquals(4, sql.number(PRICES, code));
    }

    private void special(String code, ImportTarget target, String prices) {
        var job = run(text("sku,store_view_code,attribute_set_code,product_type,name,price,special_price,special_price_from_date,"
                + "special_price_to_date,product_online,visibility,additional_attributes,qty,is_in_stock,configurable_variations\n"
                + code + ",,Default,simple,Lámpara," + prices + ",1,\"Catalog, Search\",,5,1,\n"), target, false);
        assertEquals(0, job.refused(), () -> problems(job).toString());
    }

    /** Every row that says something about a product, to see which one moved. */
    private Set<String> everything() {
        return new LinkedHashSet<>(sql.list("""
            select p.code || ' ' || r.said from catalog_product p cross join lateral (
              select to_jsonb(t) - 'version' - 'updated_at' || '{"table": "product"}' from catalog_product t where t.id = p.id
              union all select to_jsonb(t) || '{"table": "text"}' from catalog_product_text t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "category"}' from catalog_product_category t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "value"}' from catalog_product_value t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "option"}' from catalog_product_option t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "tag"}' from catalog_product_tag t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "tag text"}' from catalog_product_tag_text t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "relation"}' from catalog_relation t where t.product_id = p.id
              union all select to_jsonb(t) - '{state,try_at,failure,attempts,width,height,file_key}'::text[] || '{"table": "image"}' from catalog_image t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "document"}' from catalog_document t where t.product_id = p.id
              union all select to_jsonb(t) - 'version' || '{"table": "variant"}' from catalog_variant t where t.product_id = p.id
              union all select to_jsonb(t) || '{"table": "variant value"}' from catalog_variant_value t
                join catalog_variant v on v.id = t.variant_id where v.product_id = p.id
              union all select to_jsonb(t) || '{"table": "price"}' from catalog_price t
                join catalog_variant v on v.id = t.variant_id where v.product_id = p.id
              union all select to_jsonb(t) || '{"table": "entry"}' from catalog_entry t where t.product_id = p.id) r(said)
            order by 1""", row -> row.getString(1)));
    }

    @Test
    @Tag("Q4")
    void a_job_whose_server_died_is_taken_up_again_and_does_nothing_twice() {
        var code = code();
        var job = run(text(SHOPIFY + code + "-a,A,,,,10,,1\n" + code + "-b,B,,,,10,,1\n"), TARGET, false);
        assertEquals(2, job.created());
        sql.update("""
            update catalog_import set state = 'RUNNING', beat_at = now() - interval '1 hour', finished_at = null, created = 1, line = 2
            where public_id = ?""", job.publicId());
        var resumed = ended(job.publicId());
        assertEquals(List.of(ImportState.DONE, 1, 1), List.of(resumed.state(), resumed.created(), resumed.unchanged()));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_at_once() {
        assertEquals("imports.not-text", refusal("", TARGET));
        assertEquals("imports.format-unknown", refusal("a,b\n1,2\n", TARGET));
        assertEquals("imports.target-missing", refusal(SHOPIFY, ImportTarget.NONE));
        assertEquals("imports.country-unknown", refusal(SHOPIFY, new ImportTarget("ZZ", "es", "UYU", "UY-VERIFY", "")));
        assertEquals("imports.currency-unknown", refusal(SHOPIFY, new ImportTarget("UY", "es", "EUR", "UY-VERIFY", "")));
        assertEquals("kernel.forbidden", assertThrows(Refusal.class,
                () -> Actors.as(Actor.ANONYMOUS, () -> imports.start(text(SHOPIFY), "x.csv", TARGET, false))).code());
    }

    @Test
    @Tag("CAT-17")
    void prices_with_dates_come_into_a_list_of_their_own_and_leave_it_with_the_next_file() {
        var code = code();
        var header = "sku,attribute_set_code,product_type,name,price,special_price,special_price_from_date,special_price_to_date,qty\n";
        run(text(header + code + ",Top,simple,A,50,40,2026-11-20,2099-11-30,1\n"), TARGET, false);
        var special = "select count(*) from catalog_price p join catalog_price_list l on l.id = p.list_id join catalog_variant v on v.id = p.variant_id"
                + " where v.sku = ? and l.valid_until is not null";
        assertEquals(1, sql.number(special, code));
        assertEquals(1, run(text(header + code + ",Top,simple,A,50,,,,1\n"), TARGET, false).changed());
        assertEquals(0, sql.number(special, code));
    }

    private String refusal(String text, ImportTarget target) {
        return assertThrows(Refusal.class, () -> as(() -> imports.start(text(text), "x.csv", target, false))).code();
    }

    private List<String> untranslated(String language) {
        return as(() -> imports.untranslated(language, new Paging(1, 1000)).items().stream().map(u -> u.code()).toList());
    }

    private String name(String code, String language) {
        return sql
                .first("select t.name from catalog_product_text t join catalog_product p on p.id = t.product_id where p.code = ? and t.language = ?",
                        row -> row.getString(1), code, language)
                .orElseThrow();
    }

    private static String code() {
        return "v" + UUID.randomUUID().toString().substring(0, 8);
    }
}
