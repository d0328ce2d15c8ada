package vitrina.kernel.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Takes every so-manieth entry under a flag and tells a number of it. */
final class IndexSamples {

    private IndexSamples() {
    }

    static long[] of(IndexReader reader, String flag, String number, int most) throws IOException {
        Term term = new Term(Field.FLAG, flag);
        int step = Math.max(1, reader.docFreq(term) / Math.max(1, most));
        LongStream.Builder found = LongStream.builder();
        int seen = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum entries = leaf.reader().postings(term, PostingsEnum.NONE);
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Field.number(number));
            while (entries != null && entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(entries.docID());
                if (live && seen++ % step == 0 && numbers.advanceExact(entries.docID())) {
                    found.add(numbers.longValue());
                }
            }
        }
        long[] sorted = found.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
