package vitrina.backoffice.products;

import java.util.List;
import vitrina.catalog.category.Category;

/** What a category is called for a reader: in the language, else in any, else its code. */
public final class CategoryNames {

    private CategoryNames() {
    }

    public static String name(Category category, String language) {
        var texts = category.getTexts();
        return List.of(language, "es", "en", "pt", "und").stream().map(texts::get)
                .filter(text -> text != null && text.getName() != null && !text.getName().isBlank())
                .findFirst().map(text -> text.getName()).orElse(category.getCode());
    }
}
