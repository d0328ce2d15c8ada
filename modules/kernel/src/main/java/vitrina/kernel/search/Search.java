package vitrina.kernel.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import vitrina.kernel.search.SearchRequest.Order;
import vitrina.kernel.search.SearchRequest.Value;
import vitrina.kernel.text.SynonymSet;
import vitrina.kernel.text.WordAnalysis;

/** Answers one request on one state of an index. */
final class Search {

    /** With fewer entries than this the words are taken more loosely. */
    private static final int FEW = 3;

    private final FacetedSearcher searcher;
    private final WordAnalysis analysis;
    private final SynonymSet synonyms;

    Search(FacetedSearcher searcher, WordAnalysis analysis, SynonymSet synonyms) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    SearchResult find(SearchRequest request) throws IOException {
        TextQuery text = new TextQuery(request.text(), analysis, synonyms);
        if (text.isBlank()) {
            return run(request, null, false);
        }
        SearchResult exact = run(request, text.exact(), false);
        if (exact.total() >= FEW) {
            return exact;
        }
        Query similar = text.similar();
        SearchResult loose = similar == null ? exact : run(request, similar, true);
        return loose.total() > exact.total() ? loose : exact;
    }

    List<Long> typed(SearchRequest request) throws IOException {
        TextQuery text = new TextQuery(request.text(), analysis, synonyms);
        return text.isBlank() ? List.of() : run(request, text.beginning(), false).ids();
    }

    @SuppressWarnings("deprecation") // One thread collects, hits and counts in one pass; the newer way is for several.
    private SearchResult run(SearchRequest request, Query text, boolean similar) throws IOException {
        int reach = request.offset() + request.limit();
        int most = Math.clamp(reach, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        TopFieldCollector hits = new TopFieldCollectorManager(sort(request, text != null), most, null, Integer.MAX_VALUE).newCollector();
        FacetCounter counter = new FacetCounter(hits, searcher.terms, request);
        searcher.search(query(request, text), counter.isNeeded() ? counter : hits);
        ScoreDoc[] found = hits.topDocs().scoreDocs;
        List<Long> ids = request.offset() >= found.length
                ? List.of()
                : ids(Arrays.copyOfRange(found, request.offset(), Math.min(reach, found.length)));
        return new SearchResult(ids, hits.getTotalHits(), request.counted() ? counter.counts() : Map.of(), similar);
    }

    private static Query query(SearchRequest request, Query text) {
        boolean scored = text != null && byRelevance(request);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (text != null) {
            all.add(text, scored ? Occur.MUST : Occur.FILTER);
        }
        request.flags().forEach(flag -> all.add(new TermQuery(new Term(Field.FLAG, flag)), Occur.FILTER));
        request.within().forEach(value -> all.add(facet(value), Occur.FILTER));
        if (text == null && request.flags().isEmpty() && request.within().isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        float boost = 1 << Math.min(request.first().size(), 12);
        for (Value value : request.first()) {
            all.add(new BoostQuery(new ConstantScoreQuery(facet(value)), boost), Occur.SHOULD);
            boost /= 2;
        }
        return all.build();
    }

    private static Query facet(Value value) {
        return new TermQuery(new Term(Field.FACET, Field.pair(value.facet(), value.value())));
    }

    private static boolean byRelevance(SearchRequest request) {
        return request.orders().isEmpty() || request.orders().getFirst().field() == null;
    }

    /**
     * Entries that are put first score, all others do not: relevance as the first key brings them to the top.
     * The key of the entry comes last, so that pages neither repeat nor miss one.
     */
    private static Sort sort(SearchRequest request, boolean hasText) {
        List<SortField> keys = new ArrayList<>();
        if (!request.first().isEmpty() || hasText && byRelevance(request)) {
            keys.add(SortField.FIELD_SCORE);
        }
        for (Order order : request.orders()) {
            if (order.field() != null) {
                keys.add(new SortField(Field.number(order.field()), SortField.Type.LONG, order.descending(),
                        order.descending() ? Long.MIN_VALUE : Long.MAX_VALUE));
            }
        }
        keys.add(new SortField(Field.ID, SortField.Type.LONG));
        return new Sort(keys.toArray(SortField[]::new));
    }

    private List<Long> ids(ScoreDoc[] hits) throws IOException {
        List<Long> ids = new ArrayList<>(hits.length);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : hits) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Field.ID);
            keys.advanceExact(hit.doc - leaf.docBase);
            ids.add(keys.longValue());
        }
        return ids;
    }
}
