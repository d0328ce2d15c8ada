package vitrina.kernel.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import vitrina.kernel.text.SynonymSet;
import vitrina.kernel.text.WordAnalysis;

/**
 * The index of one language. Writes are seen after {@link #refresh()} and survive a crash after {@link #commit(String)};
 * the position given there tells where the feed goes on. May be used by many threads.
 */
public final class SearchIndex implements AutoCloseable {

    private static final String POSITION = "position";

    /** Gives every opened index and every change of its words a number of its own. */
    private static final AtomicInteger LOOKS = new AtomicInteger();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final WordAnalysis analysis;
    private volatile SynonymSet synonyms = SynonymSet.NONE;
    private volatile int look = LOOKS.incrementAndGet();
    private volatile String position;

    SearchIndex(Path folder, String language) {
        this(() -> FSDirectory.open(folder), language);
    }

    SearchIndex(Place place, String language) {
        analysis = new WordAnalysis(language);
        List<Closeable> opened = new ArrayList<>();
        try {
            directory = place.open();
            opened.add(directory);
            writer = new IndexWriter(directory, new IndexWriterConfig(perField(analysis)).setCommitOnClose(false).setRAMBufferSizeMB(32)
                    .setMergeScheduler(new Merges()));
            opened.addFirst(writer);
            searchers = new SearcherManager(writer, FacetedSearcher.FACTORY);
        } catch (IOException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw new UncheckedIOException(e);
        }
        position = stored(writer.getLiveCommitData());
    }

    private static Analyzer perField(WordAnalysis analysis) {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.equals(Field.TITLE_BEGINNING) || field.equals(Field.KEYWORD_BEGINNING) ? analysis.beginnings() : analysis.words();
            }
        };
    }

    private static String stored(Iterable<Map.Entry<String, String>> data) {
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(POSITION)) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    /** Where the feed stood at the last commit; null for an index that was never committed. */
    public String position() {
        return position;
    }

    public synchronized void synonyms(SynonymSet set) {
        synonyms = set;
        look = LOOKS.incrementAndGet();
    }

    /** Adds entries, each in place of an older one of the same key. */
    public void put(Collection<SearchEntry> entries) {
        attempt(() -> {
            for (SearchEntry entry : entries) {
                writer.updateDocument(key(entry.id()), EntryDocument.of(entry));
            }
        });
    }

    public void remove(Collection<Long> ids) {
        attempt(() -> writer.deleteDocuments(ids.stream().map(SearchIndex::key).toArray(Term[]::new)));
    }

    private static Term key(long id) {
        return new Term(Field.ID, Long.toString(id));
    }

    /** Makes what was written visible to questions. */
    public void refresh() {
        attempt(searchers::maybeRefreshBlocking);
    }

    /** Makes what was written durable, together with the position of the feed. */
    public void commit(String at) {
        attempt(() -> {
            writer.setLiveCommitData(Map.of(POSITION, at).entrySet());
            writer.commit();
        });
        position = at;
    }

    /** Not after the disk was full: the writer then closes itself, and only an index opened anew can be written. */
    boolean isWritable() {
        return writer.isOpen();
    }

    /** Gives up what was not committed; questions go on being answered until {@link #close()}. */
    void stopWriting() {
        attempt(writer::rollback);
    }

    public SearchResult search(SearchRequest request) {
        return with(searcher -> new Search(searcher, analysis, synonyms).find(request));
    }

    /** Keys of the entries that fit what is being typed, the last word being unfinished; the best {@code limit}, not counted. */
    public List<Long> typed(SearchRequest request) {
        return with(searcher -> new Search(searcher, analysis, synonyms).typed(request));
    }

    /** Phrases under a flag that begin with what is being typed. */
    public List<String> phrases(String flag, String typed, int limit) {
        return with(searcher -> Phrases.beginningWith(searcher.getIndexReader(), flag, typed, limit));
    }

    /** A number of about so many entries under a flag, in ascending order: enough to see how it is spread. */
    public long[] sample(String flag, String number, int most) {
        return with(searcher -> IndexSamples.of(searcher.getIndexReader(), flag, number, most));
    }

    /** Another number after every refresh that changed something, after other synonyms and in every index: a key for caches of answers. */
    public long version() {
        return with(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion() + ((long) look << 40));
    }

    public int size() {
        return with(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        attempt(() -> IOUtils.close(searchers, writer, directory));
    }

    private <T> T with(Question<T> question) {
        try {
            FacetedSearcher searcher = (FacetedSearcher) searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attempt(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it lies. */
    interface Place {
        Directory open() throws IOException;
    }

    private interface Question<T> {
        T ask(FacetedSearcher searcher) throws IOException;
    }

    private interface Act {
        void run() throws IOException;
    }
}
