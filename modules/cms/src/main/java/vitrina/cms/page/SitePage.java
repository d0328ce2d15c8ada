package vitrina.cms.page;

import java.util.List;
import java.util.Map;

/**
 * A published page in one language.
 *
 * @param code  what it is known by in every language, such as shipping
 * @param slugs its address in each language it is written in
 */
public record SitePage(String code, String slug, String title, String description, List<Block> blocks, Map<String, String> slugs) {}
