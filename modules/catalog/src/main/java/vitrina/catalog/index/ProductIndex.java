package vitrina.catalog.index;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.logging.Logger;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.search.IndexShelf;
import vitrina.kernel.search.SearchIndex;
import vitrina.kernel.search.SearchRequest.Value;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.words.SynonymSet;

/**
 * The life of the product indexes: opened at start, following the change log from the position of their last commit, committed now and then,
 * rebuilt beside the set in use, closed at the end. What the change log calls out is only a reason to look: reading always goes on from the
 * own position, so that a call that was lost or failed is made up for.
 */
@ApplicationScoped
public class ProductIndex implements ChangeListener {

    /** Languages that have an index; a text of es-AR lies in the one of es. */
    public static final Set<String> LANGUAGES = Set.of("es", "en", "pt");

    /** Entries with a custom tag, whatever its words are. */
    public static final Value TAGGED = new Value("custom-tag", "yes");

    private static final Logger LOG = Logger.getLogger(ProductIndex.class.getName());
    /** Up to here a missing index is built before the first page is served. */
    private static final int SMALL = 20_000;
    private static final Set<String> KINDS = Set.of("product", "price", "stock", "category", "catalog", "attribute");
    /** A country's catalog changed as a whole: no entry can be trusted. */
    private static final String SWEEPING = "catalog";

    @Inject
    private Settings settings;
    @Inject
    private ChangeFeed changes;
    @Inject
    private ChangeLog log;
    @Inject
    private ProductFeed feed;
    @Inject
    private ProductRows rows;
    @Inject
    private Clock clock;

    private final ReentrantLock writing = new ReentrantLock();
    private volatile IndexShelf shelf;
    private volatile boolean rebuildWanted;
    private IndexPosition position;
    private boolean uncommitted;

    void start(@Observes @Priority(10_000) SuiteStarted started) {
        shelf = IndexShelf.open(Path.of(settings.get(KernelSettings.HOME), "index", "products"), LANGUAGES);
        String stored = shelf.current().position();
        IndexPosition known = stored == null ? null : IndexPosition.parse(stored);
        IndexPosition end = new IndexPosition(rows.database(), changes.end(), clock.now());
        if (known == null || !known.canBeFollowedTo(end)) {
            position = end;
            rebuildWanted = true;
            if (rows.ids(0, SMALL + 1).size() <= SMALL) {
                rebuildIfWanted();
            }
        } else {
            position = known;
            feed.refreshSold();
            follow();
        }
        LOG.info(() -> "Product search: " + shelf.current().index("es").size() + " products in Spanish, at " + position);
    }

    /** Asks the index of a language. Before the start there is none, and a question is a mistake. */
    public <T> T ask(String language, Function<SearchIndex, T> question) {
        return shelf.ask(LANGUAGES.contains(language) ? language : "es", question);
    }

    /** Gives the indexes in use, and those made later, the words that mean the same. */
    public void synonyms(Function<String, SynonymSet> byLanguage) {
        shelf.synonyms(byLanguage);
    }

    /** A rebuild is begun within seconds, in the background. */
    public void wantRebuild() {
        rebuildWanted = true;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void changed(List<Change> told, ChangePosition reached) {
        if (shelf != null) {
            follow();
        }
    }

    /** Reads on in the change log and makes what it tells visible. */
    void follow() {
        writing.lock();
        try {
            position = position.at(follow(shelf.current(), position.changes()));
        } finally {
            writing.unlock();
        }
    }

    private ChangePosition follow(IndexShelf.Volume volume, ChangePosition from) {
        ChangePosition at = from;
        ChangeFeed.Batch batch;
        do {
            batch = changes.since(at);
            Set<Long> ids = feed.concerned(batch.changes());
            feed.some(volume, ids);
            uncommitted |= !ids.isEmpty();
            rebuildWanted |= batch.changes().stream().anyMatch(change -> change.kind().equals(SWEEPING));
            at = batch.reached();
        } while (batch.more());
        return at;
    }

    /** Calls out what began or ended by itself since the last time, for this index as for every kept page. */
    void turn() {
        writing.lock();
        try {
            Instant now = clock.now();
            Instant before = position.time();
            log.note("price", feed.turned(now.isBefore(before) ? now : before, now.isBefore(before) ? before : now));
            position = position.until(now);
        } finally {
            writing.unlock();
        }
    }

    /** Brings in the sales statistics. */
    void rank() {
        writing.lock();
        try {
            index(List.copyOf(feed.refreshSold()));
        } finally {
            writing.unlock();
        }
    }

    private void index(List<Long> ids) {
        feed.some(shelf.current(), ids);
        uncommitted |= !ids.isEmpty();
    }

    /** Makes durable what was written since the last time. */
    void commit() {
        follow();
        writing.lock();
        try {
            if (uncommitted) {
                shelf.current().commit(position.toString());
                uncommitted = false;
            }
        } finally {
            writing.unlock();
        }
    }

    /** Fills a new set beside the one in use, which goes on following the changes meanwhile, and puts it in place. */
    void rebuildIfWanted() {
        if (!rebuildWanted) {
            return;
        }
        rebuildWanted = false;
        IndexPosition begun = new IndexPosition(position.database(), changes.end(), clock.now());
        IndexShelf.Volume filled = shelf.begin();
        try {
            feed.all(filled);
            writing.lock();
            try {
                position = begun.at(follow(filled, begun.changes()));
                filled.refresh();
                filled.commit(position.toString());
                shelf.publish(filled);
                uncommitted = false;
            } finally {
                writing.unlock();
            }
        } catch (RuntimeException e) {
            rebuildWanted = true;
            shelf.discard(filled);
            throw e;
        }
    }

    @PreDestroy
    void close() {
        if (shelf != null) {
            writing.lock();
            try {
                if (uncommitted) {
                    shelf.current().commit(position.toString());
                }
                shelf.close();
            } finally {
                writing.unlock();
            }
        }
    }
}
