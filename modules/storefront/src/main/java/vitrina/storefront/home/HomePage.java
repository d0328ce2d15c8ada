package vitrina.storefront.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.cms.page.Pages;
import vitrina.storefront.content.Blocks;
import vitrina.storefront.content.ShownBlock;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;
import vitrina.storefront.seo.Alternates;
import vitrina.storefront.seo.JsonLd;

/** {@code #{page}} of the home page: the blocks of the page {@code home}. */
@Dependent
@At(value = "", cached = true)
public class HomePage implements Page {

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
    public Answer open(Visit visit) {
        var site = visit.site();
        var found = pages.byCode(site.getLanguage(), CODE);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        shown = blocks.fill(visit, found.get().blocks());
        alternates.same(visit.head(found.get().title()).describe(found.get().description()).data(jsonLd.company(site)), "");
        return Answer.show();
    }

    public List<ShownBlock> getBlocks() {
        return shown;
    }
}
