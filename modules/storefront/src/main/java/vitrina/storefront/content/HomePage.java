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
import vitrina.storefront.seo.JsonLd;

/** {@code #{page}} of the home page: the blocks of the page {@code home}. */
@Dependent
@At(value = "", cached = true)
public class HomePage implements ShopPage {

    private static final String CODE = "home";

    @Inject
    private Pages pages;
    @Inject
    private Blocks blocks;
    @Inject
    private Alternates alternates;
    @Inject
    private JsonLd jsonLd;
    private List<ShownBlock> shown;

    @Override
    public Result open(Request request) {
        var site = request.site();
        var found = pages.byCode(site.getLanguage(), CODE);
        if (found.isEmpty()) {
            return Result.missing();
        }
        shown = blocks.fill(request, found.get().blocks());
        alternates.same(request.head(found.get().title()).describe(found.get().description()).data(jsonLd.company(site)), "");
        return Result.show();
    }

    public List<ShownBlock> getBlocks() {
        return shown;
    }
}
