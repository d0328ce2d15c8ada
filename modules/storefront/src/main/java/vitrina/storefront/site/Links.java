package vitrina.storefront.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.category.CategoryTree;
import vitrina.cms.page.Pages;

/** Where the targets of menus and blocks lead: {@code page:} and a page's code, {@code category:} and a category's code, else a path below the base. */
@ApplicationScoped
public class Links {

    private static final String PAGE = "page:";
    private static final String CATEGORY = "category:";

    @Inject
    private Pages pages;
    @Inject
    private CategoryTree categories;

    /** @return nothing when this market does not have what the target names: the link is left out */
    public Optional<String> of(Site site, String target) {
        if (target == null) {
            return Optional.empty();
        }
        if (target.startsWith(PAGE)) {
            return pages.byCode(site.getLanguage(), target.substring(PAGE.length())).map(page -> site.url("page/" + page.slug()));
        }
        if (target.startsWith(CATEGORY)) {
            return categories.tree(site.getLanguage(), site.getCountry().code()).stream()
                    .filter(node -> node.code().equals(target.substring(CATEGORY.length()))).findFirst()
                    .map(CategoryNode::slug).map(slug -> site.url("c/" + slug));
        }
        return Optional.of(site.url(target));
    }
}
