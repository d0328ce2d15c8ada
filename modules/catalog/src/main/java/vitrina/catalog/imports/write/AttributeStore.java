package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ImportedProduct.Attribute;
import vitrina.catalog.imports.file.ImportedProduct.Kind;
import vitrina.catalog.imports.file.ImportedProduct.Option;
import vitrina.catalog.imports.file.ImportedProduct.Value;
import vitrina.catalog.imports.file.ImportedProduct.Variant;
import vitrina.illustration.ColourWords;
import vitrina.illustration.drawing.Colour;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.text.Texts;

/** Attributes, options and their values. What is missing is made; names that exist stay as staff left them. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class AttributeStore {

    @Inject
    private Sql sql;
    @Inject
    private Texts texts;

    /** Ids of values by attribute and value code. */
    record Values(Map<String, Long> attributes, Map<String, Map<String, Long>> ids) {
        long id(String attribute, String value) {
            return ids.get(attribute).get(value);
        }
    }

    private record Wanted(Kind kind, Map<String, String> names, Map<String, Value> values) {}

    Values write(Batch batch) {
        Map<String, Wanted> wanted = new TreeMap<>();
        for (ImportedProduct product : batch.products()) {
            attributesOf(product).forEach(a -> want(wanted, a.code(), Kind.TEXT, a.names(), a.values() == null ? List.of() : a.values()));
            List<Option> options = product.options() == null ? List.of() : product.options();
            for (int i = 0; i < options.size(); i++) {
                int index = i;
                Option option = options.get(i);
                List<Value> values = product.variants().stream().map(Variant::values).map(v -> v.get(index)).toList();
                want(wanted, option.code(), option.kind(), option.names(), values);
            }
        }
        Values ids = wanted.isEmpty() ? new Values(Map.of(), Map.of()) : make(wanted);
        link(batch, ids);
        return ids;
    }

    private static List<Attribute> attributesOf(ImportedProduct product) {
        return product.attributes() == null ? List.of() : product.attributes();
    }

    private static void want(Map<String, Wanted> wanted, String code, Kind kind, Map<String, String> names, List<Value> values) {
        Wanted known = wanted.computeIfAbsent(code, c -> new Wanted(kind, new TreeMap<>(), new TreeMap<>()));
        if (known.kind() == Kind.TEXT && kind != Kind.TEXT) {
            known = new Wanted(kind, known.names(), known.values());
            wanted.put(code, known);
        }
        names.forEach(known.names()::putIfAbsent);
        for (Value value : values) {
            known.values().merge(value.code(), value, (a, b) -> {
                Map<String, String> both = new TreeMap<>(b.names());
                both.putAll(a.names());
                return new Value(a.code(), both, a.swatch() == null ? b.swatch() : a.swatch());
            });
        }
    }

    private Values make(Map<String, Wanted> wanted) {
        Rows rows = new Rows();
        wanted.forEach((code, one) -> rows.add("code", code, "kind", one.kind()));
        sql.update("""
            insert into catalog_attribute (code, kind, position) select code, kind, 100
            from jsonb_to_recordset(?::jsonb) as b(code text, kind text) on conflict (code) do nothing""", rows.json());
        Map<String, Long> attributes = new HashMap<>();
        sql.list("select code, id from catalog_attribute where code = any(?)", row -> attributes.put(row.getString(1), row.getLong(2)),
                wanted.keySet());
        Rows names = new Rows();
        Rows values = new Rows();
        wanted.forEach((code, one) -> {
            names(code, one).forEach((language, name) -> names.add("id", attributes.get(code), "language", language, "name", name));
            int position = 0;
            for (Value value : one.values().values()) {
                values.add("attribute", attributes.get(code), "code", value.code(), "swatch", value.swatch(), "named", named(one.kind(), value),
                        "position", position++);
            }
        });
        sql.update("""
            insert into catalog_attribute_text (attribute_id, language, name) select id, language, name
            from jsonb_to_recordset(?::jsonb) as b(id bigint, language text, name text)
            where language <> 'und' or not exists (select from catalog_attribute_text t where t.attribute_id = id)
            on conflict do nothing""", names.json());
        sql.update("""
            insert into catalog_attribute_value (attribute_id, code, swatch, position) select attribute, code, coalesce(swatch, named), position
            from jsonb_to_recordset(?::jsonb) as b(attribute bigint, code text, swatch text, named text, position integer)
            on conflict (attribute_id, code) do nothing""", values.json());
        sql.update("""
            update catalog_attribute_value v set swatch = b.swatch from jsonb_to_recordset(?::jsonb) as b(attribute bigint, code text, swatch text)
            where v.attribute_id = b.attribute and v.code = b.code and b.swatch is not null and v.swatch is distinct from b.swatch""", values.json());
        return nameValues(wanted, attributes);
    }

    /** The colour that a new value's name means, for files without swatches; what staff choose later stays. */
    private static String named(Kind kind, Value value) {
        return kind != Kind.COLOR
                ? null
                : Stream.concat(value.names().values().stream(), Stream.of(value.code())).flatMap(name -> ColourWords.of(name).stream())
                        .map(Colour::toString).findFirst().orElse(null);
    }

    /** Without a name the code must do, except for tags of other shops, whose attribute has a name of ours. */
    private Map<String, String> names(String code, Wanted one) {
        if (one.names().isEmpty() && code.equals("tag")) {
            Texts.LANGUAGES.forEach(language -> one.names().put(language, texts.get(language, "imports.attribute.tag")));
        }
        return one.names().isEmpty() ? Map.of(ImportedProduct.EVERY_LANGUAGE, code) : one.names();
    }

    private Values nameValues(Map<String, Wanted> wanted, Map<String, Long> attributes) {
        Map<String, Map<String, Long>> ids = new HashMap<>();
        List<String> codes = wanted.values().stream().flatMap(one -> one.values().keySet().stream()).distinct().toList();
        sql.list("""
            select a.code, v.code, v.id from catalog_attribute_value v join catalog_attribute a on a.id = v.attribute_id
            where a.id = any(?) and v.code = any(?)""",
                row -> ids.computeIfAbsent(row.getString(1), a -> new HashMap<>()).put(row.getString(2), row.getLong(3)),
                attributes.values(), codes.toArray(String[]::new));
        Rows names = new Rows();
        wanted.forEach((attribute, one) -> one.values().forEach((code, value) -> {
            var known = value.names().isEmpty() ? Map.of(ImportedProduct.EVERY_LANGUAGE, code) : value.names();
            known.forEach((language, name) -> names.add("id", ids.get(attribute).get(code), "language", language,
                    "name", name.substring(0, Math.min(200, name.length()))));
        }));
        sql.update("""
            insert into catalog_attribute_value_text (value_id, language, name) select id, language, name
            from jsonb_to_recordset(?::jsonb) as b(id bigint, language text, name text)
            where language <> 'und' or not exists (select from catalog_attribute_value_text t where t.value_id = id)
            on conflict do nothing""", names.json());
        return new Values(attributes, ids);
    }

    private void link(Batch batch, Values ids) {
        Rows values = new Rows();
        Rows named = new Rows();
        Rows options = new Rows();
        List<Long> withOptions = new ArrayList<>();
        for (ImportedProduct product : batch.products()) {
            for (Attribute attribute : attributesOf(product).stream().filter(a -> a.values() != null).toList()) {
                named.add("product", batch.id(product), "id", ids.attributes().get(attribute.code()));
                for (int i = 0; i < attribute.values().size(); i++) {
                    values.add("product", batch.id(product), "id", ids.id(attribute.code(), attribute.values().get(i).code()), "position", i);
                }
            }
            if (product.options() != null) {
                withOptions.add(batch.id(product));
                for (int i = 0; i < product.options().size(); i++) {
                    options.add("product", batch.id(product), "id", ids.attributes().get(product.options().get(i).code()), "position", i);
                }
            }
        }
        String given = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, id bigint, position integer)) ";
        batch.change(given + """
            , n as (select * from jsonb_to_recordset(?::jsonb) as n(product bigint, id bigint))
            delete from catalog_product_value t using catalog_attribute_value v, n
            where v.id = t.value_id and n.product = t.product_id and n.id = v.attribute_id
              and not exists (select from b where b.product = t.product_id and b.id = t.value_id) returning t.product_id""",
                values.json(), named.json());
        batch.change(given + """
            insert into catalog_product_value as t (product_id, value_id, position) select product, id, position from b
            on conflict (product_id, value_id) do update set position = excluded.position where t.position <> excluded.position
            returning product_id""", values.json());
        batch.change(given + """
            delete from catalog_product_option t where t.product_id = any(?)
              and not exists (select from b where b.product = t.product_id and b.id = t.attribute_id) returning t.product_id""",
                options.json(), withOptions);
        batch.change(given + """
            insert into catalog_product_option as t (product_id, attribute_id, position) select product, id, position from b
            on conflict (product_id, attribute_id) do update set position = excluded.position where t.position <> excluded.position
            returning product_id""", options.json());
    }
}
