package vitrina.cms.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;

/** The published pages of the corporate site, from memory. A page that is not written in a language does not exist there (SITE-05). */
@ApplicationScoped
public class Pages implements ChangeListener {

    /** The change kind noted with every change of a page. */
    public static final String CHANGE = "page";

    @Inject
    private PageStore store;
    private final Memoized<Map<String, Map<String, SitePage>>> shelf = new Memoized<>();

    /** @param code such as home */
    public Optional<SitePage> byCode(String language, String code) {
        return Optional.ofNullable(pages(language).get(code));
    }

    public Optional<SitePage> bySlug(String language, String slug) {
        return pages(language).values().stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** Every page in this language. */
    public Collection<SitePage> all(String language) {
        return pages(language).values();
    }

    private Map<String, SitePage> pages(String language) {
        return shelf.get(store::read).getOrDefault(language, Map.of());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        shelf.forget();
    }
}
