package vitrina.storefront.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.cms.page.Pages;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;
import vitrina.storefront.seo.Alternates;

/** {@code #{page}} of a page the company wrote, such as its story or how it delivers. */
@Dependent
@At(value = "page/{slug}", cached = true)
public class ContentPage implements Page {

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
    public Answer open(Visit visit) {
        var found = pages.bySlug(visit.site().getLanguage(), visit.part("slug")).filter(page -> !page.slug().isEmpty());
        if (found.isEmpty()) {
            return Answer.missing();
        }
        var page = found.get();
        title = page.title();
        lede = page.description();
        shown = blocks.fill(visit, page.blocks());
        alternates.translated(visit.head(title).describe(lede), "page/", page.slugs());
        return Answer.show();
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
