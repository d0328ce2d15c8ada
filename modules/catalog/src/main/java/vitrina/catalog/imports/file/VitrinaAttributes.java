package vitrina.catalog.imports.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrina.catalog.imports.file.ImportedProduct.Attribute;
import vitrina.catalog.imports.file.ImportedProduct.Value;
import vitrina.catalog.imports.file.VitrinaColumns.AttributeColumns;

/**
 * Attributes of our own format. {@code attribute.x} alone holds texts for every language; beside {@code attribute.x[es]} it holds
 * the values' codes; without it the codes are made from the first language of the file.
 */
final class VitrinaAttributes {

    private final VitrinaColumns columns;

    VitrinaAttributes(VitrinaColumns columns) {
        this.columns = columns;
    }

    /** Null when the file has no attribute at all. */
    List<Attribute> attributes(RowGroups.Group group) {
        if (columns.attributes().isEmpty()) {
            return null;
        }
        List<Attribute> attributes = new ArrayList<>();
        for (AttributeColumns of : columns.attributes()) {
            Map<String, String> names = new TreeMap<>();
            for (FileRow row : group.rows()) {
                of.names().forEach((language, column) -> {
                    String name = row.text(column, 120);
                    if (!name.isEmpty()) {
                        names.putIfAbsent(language, name);
                    }
                });
            }
            List<Value> values = values(group.first(), of);
            if (values != null || !names.isEmpty()) {
                attributes.add(new Attribute(of.code(), names, values));
            }
        }
        return attributes;
    }

    private List<Value> values(FileRow row, AttributeColumns of) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        of.values().forEach((language, column) -> {
            List<String> list = row.list(column);
            if (list != null) {
                texts.put(language, list);
            }
        });
        List<String> plain = row.list(of.plain());
        List<String> leading = plain != null ? plain : texts.isEmpty() ? null : texts.values().iterator().next();
        if (leading == null) {
            return null;
        }
        of.values().forEach((language, column) -> {
            if (texts.containsKey(language) && texts.get(language).size() != leading.size()) {
                row.add(ProblemCode.LISTS_DIFFER, column);
                texts.remove(language);
            }
        });
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < leading.size(); i++) {
            int index = i;
            Map<String, String> names = new TreeMap<>();
            texts.forEach((language, list) -> names.put(language, list.get(index)));
            if (texts.isEmpty()) {
                names.put(ImportedProduct.EVERY_LANGUAGE, leading.get(i));
            }
            String code = plain != null && !texts.isEmpty() ? Codes.of(leading.get(i)) : Codes.slug(leading.get(i));
            values.putIfAbsent(code, new Value(code, names, null));
        }
        return List.copyOf(values.values());
    }
}
