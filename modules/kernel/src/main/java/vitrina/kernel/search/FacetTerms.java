package vitrina.kernel.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** All facet values of an opened index with the numbers its segments give them; made once per refresh. */
final class FacetTerms {

    private final String[] pairs;
    private final OrdinalMap map;

    FacetTerms(IndexReader reader) throws IOException {
        SortedSetDocValues[] leaves = new SortedSetDocValues[reader.leaves().size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            leaves[leaf.ord] = DocValues.getSortedSet(leaf.reader(), Field.FACET);
        }
        map = OrdinalMap.build(null, leaves, PackedInts.DEFAULT);
        pairs = new String[Math.toIntExact(map.getValueCount())];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = leaves[map.getFirstSegmentNumber(i)].lookupOrd(map.getFirstSegmentOrd(i)).utf8ToString();
        }
    }

    int size() {
        return pairs.length;
    }

    /** From a segment's numbers to those of the whole index. */
    LongValues global(LeafReaderContext leaf) {
        return map.getGlobalOrds(leaf.ord);
    }

    /** Counts by value number, told by facet name and value. */
    Map<String, Map<String, Integer>> named(int[] counts) {
        Map<String, Map<String, Integer>> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                int cut = pairs[i].indexOf(Field.SEPARATOR);
                named.computeIfAbsent(pairs[i].substring(0, cut), name -> new LinkedHashMap<>()).put(pairs[i].substring(cut + 1), counts[i]);
            }
        }
        return named;
    }
}
