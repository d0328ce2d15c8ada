package vitrina.catalog.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.TreeMap;
import vitrina.catalog.attribute.AttributeKind;
import vitrina.catalog.attribute.Attributes;
import vitrina.catalog.category.Categories;
import vitrina.catalog.merchandising.Synonym;
import vitrina.catalog.merchandising.Synonyms;
import vitrina.kernel.boot.Content;

/** Attributes, categories and synonyms of the file, in the order it gives them. */
@ApplicationScoped
class WordSetup {

    @Inject
    private Attributes attributes;
    @Inject
    private Categories categories;
    @Inject
    private Synonyms synonyms;

    void attribute(JsonObject json) {
        var attribute = attributes.create(json.getString("code"), AttributeKind.valueOf(json.getString("kind")));
        attribute.setPosition(attributes.all().size());
        attribute.setFilterable(json.getBoolean("filterable", true));
        attribute.getNames().putAll(names(json));
        attributes.save(attribute);
    }

    void category(Long parentId, JsonObject json) {
        var names = names(json);
        var first = names.firstEntry();
        var category = categories.create(parentId, json.getString("code"), first.getKey(), first.getValue());
        category.setPosition(categories.all().size());
        names.forEach((language, name) -> category.text(language).setName(name));
        category.setIllustration(json.getString("illustration", null));
        categories.save(category);
        Content.objects(json, "children").forEach(child -> category(category.getId(), child));
    }

    void synonym(JsonObject json) {
        synonyms.save(new Synonym(0, json.getString("language"), json.getString("term"),
                json.getJsonArray("others").getValuesAs(JsonString::getString), json.getBoolean("mutual")));
    }

    static TreeMap<String, String> names(JsonObject json) {
        var names = new TreeMap<String, String>();
        json.getJsonObject("names").forEach((language, name) -> names.put(language, json.getJsonObject("names").getString(language)));
        return names;
    }
}
