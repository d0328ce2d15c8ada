package vitrina.catalog.imports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vitrina.catalog.imports.file.ImportedProduct.Attribute;
import vitrina.catalog.imports.file.ImportedProduct.Tag;
import vitrina.catalog.imports.file.ImportedProduct.Value;

/** Free tags of other shops: those that mean one of ours become it (CAT-07), the others stay a filter named "tag". */
record ShopTags(List<Tag> tags, List<Attribute> attributes) {

    private static final Map<String, Tag> KNOWN = Map.of(
            "new", Tag.NEW, "nuevo", Tag.NEW, "novo", Tag.NEW,
            "sale", Tag.DISCOUNT, "descuento", Tag.DISCOUNT, "desconto", Tag.DISCOUNT,
            "free-shipping", Tag.FREE_SHIPPING, "envio-gratis", Tag.FREE_SHIPPING, "frete-gratis", Tag.FREE_SHIPPING);

    static ShopTags of(String text, String language) {
        List<Tag> tags = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (String tag : Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).distinct().toList()) {
            String code = Codes.slug(tag);
            Tag known = KNOWN.get(code);
            if (known != null && !tags.contains(known)) {
                tags.add(known);
            } else if (known == null && values.stream().noneMatch(v -> v.code().equals(code))) {
                values.add(new Value(code, Map.of(language, tag), null));
            }
        }
        return new ShopTags(tags, values.isEmpty() ? List.of() : List.of(new Attribute("tag", Map.of(), values)));
    }
}
