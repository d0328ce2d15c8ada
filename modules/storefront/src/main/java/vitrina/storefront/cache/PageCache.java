package vitrina.storefront.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.settings.Settings;
import vitrina.storefront.site.Site;

/** The pages this node keeps. Switched off by the setting {@code storefront.page-cache}. */
@ApplicationScoped
public class PageCache implements ChangeListener {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int LONGEST = 500;
    private static final int SPELLINGS = 4_000;
    /** Changes whose subject is a product: only pages that show it are dropped; lists it ought to appear on wait for their minute. */
    private static final Set<String> OF_PRODUCTS = Set.of("product", "price", "stock");

    @Inject
    private Settings settings;
    private final AtomicLong age = new AtomicLong();
    private final Cache<String, StoredPage> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((String key, StoredPage page) -> 2 * key.length() + 3 * page.weight() / 2).expireAfterWrite(LIFE).build();
    private final Cache<String, String> spellings = Caffeine.newBuilder().maximumSize(SPELLINGS).expireAfterWrite(LIFE).build();

    /**
     * Under what a page is kept. What is too long to be asked twice is kept by nobody.
     *
     * @param question tells what the page says it answers to; not asked again for a query that was asked a moment ago
     */
    public String key(Site site, String address, String query, Supplier<String> question) {
        var market = site.key() + " " + address + " ";
        if (query == null) {
            return market;
        }
        var key = market.length() + query.length() > LONGEST
                ? market + question.get()
                : spellings.get(market + query, asked -> market + question.get());
        return key.length() > LONGEST ? null : key;
    }

    public StoredPage find(String key) {
        return key == null || !isOn() ? null : pages.getIfPresent(key);
    }

    /** A number that moves with every change of the data; asked before a page is drawn. */
    public long age() {
        return age.get();
    }

    /** @param before the {@link #age} when drawing began: a page drawn across a change is not kept */
    public void keep(String key, StoredPage page, long before) {
        if (key != null && isOn() && before == age.get()) {
            pages.put(key, page);
        }
    }

    private boolean isOn() {
        return settings.get(StorefrontSettings.PAGE_CACHE);
    }

    @Override
    public int depth() {
        return 3;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("product", "price", "stock", "category", "catalog", "promotion", "tax", "text", "setting", "company", "shipping", "menu",
                "page",
                "synonym", "merchandising");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        age.incrementAndGet();
        if (changes.stream().allMatch(change -> OF_PRODUCTS.contains(change.kind()))) {
            var products = changes.stream().map(Change::subject).collect(Collectors.toSet());
            pages.asMap().values().removeIf(page -> page.shows(products));
        } else {
            pages.invalidateAll();
            spellings.invalidateAll();
        }
    }
}
