package vitrina.catalog.search;

import java.util.List;
import vitrina.catalog.category.CategoryNode;

/**
 * What is proposed while somebody types.
 * @param products ids, the best first
 * @param phrases ways to go on typing
 */
public record Suggestions(List<Long> products, List<CategoryNode> categories, List<String> phrases) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of());
}
