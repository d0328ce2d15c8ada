package vitrina.catalog.category;

import java.util.List;
import java.util.Map;

/**
 * A category as shoppers see it, in one language.
 * @param path codes from the root
 * @param slugs by language
 */
public record CategoryNode(long id, Long parentId, String code, String path, String slug, String name, String description,
        String illustration, Map<String, String> slugs, List<CategoryNode> children) {}
