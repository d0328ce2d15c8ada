package vitrina.kernel.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** One state of an index, open for questions, with the facet values of that state. */
final class FacetedSearcher extends IndexSearcher {

    static final SearcherFactory FACTORY = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            return new FacetedSearcher(reader);
        }
    };

    final FacetTerms terms;

    private FacetedSearcher(IndexReader reader) throws IOException {
        super(reader);
        terms = new FacetTerms(reader);
    }
}
