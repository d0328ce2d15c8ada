package vitrina.catalog.index;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.search.IndexSet;
import vitrina.kernel.search.SearchIndex;
import vitrina.kernel.search.SearchRequest.Value;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.SynonymSet;
import vitrina.kernel.time.Clock;

/**
 * The life of the product indexes: opened at start, following the change log from the position of their last commit, committed now and then,
 * opened anew after a full disk, rebuilt beside the set in use, closed at the end. What the change log calls out is only a reason to look:
 * reading always goes on from the own position, so that a call that was lost or failed is made up for.
 */
@PlainSql(value = PlainSql.Why.DATABASE, note = "which database an index belongs to")
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
    private static final Duration REST = Duration.ofSeconds(30);

    @Inject
    private Settings settings;
    @Inject
    private ChangeFeed changes;
    @Inject
    private ChangeLog log;
    @Inject
    private ProductFeed feed;
    @Inject
    private IndexedProductStore store;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    private volatile IndexSet set;
    private volatile IndexFollower follower;
    private volatile long nextRebuild = System.nanoTime();

    void start(@Observes @Priority(10_000) SuiteStarted started) {
        set = IndexSet.open(Path.of(settings.get(KernelSettings.HOME), "index", "products"), LANGUAGES);
        String stored = set.current().position();
        IndexPosition known = stored == null ? null : IndexPosition.parse(stored);
        IndexPosition end = end(sql.database());
        boolean usable = known != null && known.canBeFollowedTo(end);
        follower = new IndexFollower(set, changes, feed, usable ? known : end);
        try {
            if (usable) {
                feed.refreshSold();
                follower.followToTheEnd();
            } else {
                follower.wantRebuild(true);
                if (store.ids(0, SMALL + 1).size() <= SMALL) {
                    rebuildIfWanted();
                }
            }
        } catch (UncheckedIOException full) {
            LOG.log(Level.WARNING, "The product index cannot be written; it is tried again and answers as it is meanwhile: {0}", full.getMessage());
        }
        LOG.info(() -> "Product search: " + set.current().index("es").size() + " products in Spanish, at " + follower.position());
    }

    private IndexPosition end(String database) {
        return new IndexPosition(database, changes.end(), clock.now());
    }

    /** Asks the index of a language. Before the start there is none, and a question is a mistake. */
    public <T> T ask(String language, Function<SearchIndex, T> question) {
        return set.ask(LANGUAGES.contains(language) ? language : "es", question);
    }

    /** Gives the indexes in use, and those made later, the words that mean the same. */
    public void synonyms(Function<String, SynonymSet> byLanguage) {
        set.synonyms(byLanguage);
    }

    /** A rebuild is begun within seconds, in the background. */
    public void wantRebuild() {
        follower.wantRebuild(false);
    }

    /** How long ago the changes were made that are not found yet; a quiet shop's index is some seconds behind. */
    public Duration behind() {
        return follower == null ? Duration.ZERO : follower.behind();
    }

    /** False while a full disk or another failure to write keeps changes from being found. */
    public boolean isWritable() {
        return follower != null && follower.isWritable();
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void changed(List<Change> told, ChangePosition reached) {
        if (follower != null && follower.isWritable()) {
            follower.follow();
        }
    }

    /** Calls out what began or ended by itself since the last time, for this index as for every kept page. */
    void turn() {
        follower.turn(clock.now(), (from, to) -> log.note("price", feed.turned(from, to)));
    }

    /** Brings in the sales statistics. */
    void rank() {
        follower.again(feed.refreshSold());
    }

    /** Makes durable what was written since the last time. */
    void commit() {
        follower.commit();
    }

    /** After a failure the next attempt waits a while, so that it does not keep a full disk full. */
    void rebuildIfWanted() {
        if (follower.isRebuildWanted() && System.nanoTime() - nextRebuild >= 0) {
            nextRebuild = System.nanoTime() + REST.toNanos();
            follower.rebuild(end(follower.position().database()));
            nextRebuild = System.nanoTime();
        }
    }

    @PreDestroy
    void close() {
        if (follower != null) {
            follower.close();
        }
    }
}
