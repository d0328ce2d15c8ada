package vitrina.storefront.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.cms.page.Pages;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.seo.Alternates;

/** {@code #{page}} of a page the company wrote, such as its story or how it delivers. */
@Dependent
@At(value = "page/{slug}", cached = true)
public class ContentPage implements ShopPage {

    @Inject
    private Pages pages;
    @Inject
    private Blocks blocks;
    @Inject
    private Alternates alternates;
    private String title;
    private String lede;
    private List<ShownBlock> shown;

    @Override
    public Result open(Request request) {
        var found = pages.bySlug(request.site().getLanguage(), request.part("slug")).filter(page -> !page.slug().isEmpty());
        if (found.isEmpty()) {
            return Result.missing();
        }
        var page = found.get();
        title = page.title();
        lede = page.description();
        shown = blocks.fill(request, page.blocks());
        alternates.translated(request.head(title).describe(lede), "page/", page.slugs());
        return Result.show();
    }

    public String getTitle() {
        return title;
    }

    public String getLede() {
        return lede;
    }

    public List<ShownBlock> getBlocks() {
        return shown;
    }
}
