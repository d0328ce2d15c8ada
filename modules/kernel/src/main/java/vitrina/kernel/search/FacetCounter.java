package vitrina.kernel.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.search.SearchRequest.RangeFacet;

/**
 * Walks once over everything that matches the words, hands on what also has the chosen facet values, and counts. An entry that misses exactly one
 * chosen facet is counted for that facet only: this is how a facet's own choice leaves its counts alone (CAT-10).
 */
final class FacetCounter implements Collector {

    private final Collector hits;
    private final FacetTerms terms;
    private final List<Map.Entry<String, Set<String>>> chosen;
    private final List<RangeFacet> ranges;
    private final boolean counted;
    private final int[] counts;
    private final int[][] rangeCounts;
    private final long[][] from;
    private final long[][] to;
    private final long wanted;

    FacetCounter(Collector hits, FacetTerms terms, SearchRequest request) {
        this.hits = hits;
        this.terms = terms;
        this.chosen = List.copyOf(request.chosen().entrySet());
        this.ranges = request.ranges();
        this.counted = request.counted();
        this.counts = new int[counted ? terms.size() : 0];
        this.rangeCounts = new int[ranges.size()][];
        this.from = new long[ranges.size()][];
        this.to = new long[ranges.size()][];
        long all = (1L << chosen.size()) - 1;
        for (int r = 0; r < ranges.size(); r++) {
            rangeCounts[r] = new int[ranges.get(r).counted().size()];
            from[r] = ranges.get(r).counted().stream().mapToLong(Range::from).toArray();
            to[r] = ranges.get(r).counted().stream().mapToLong(Range::to).toArray();
            all |= ranges.get(r).chosen().isEmpty() ? 0 : bit(r);
        }
        this.wanted = all;
    }

    /** Whether there is anything to count or to narrow: without, the collector below does the same faster. */
    boolean isNeeded() {
        return counted || wanted != 0;
    }

    private long bit(int range) {
        return 1L << chosen.size() + range;
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context);
    }

    Map<String, Map<String, Integer>> counts() {
        Map<String, Map<String, Integer>> named = terms.named(counts);
        for (int r = 0; counted && r < ranges.size(); r++) {
            Map<String, Integer> values = new LinkedHashMap<>();
            for (int i = 0; i < rangeCounts[r].length; i++) {
                if (rangeCounts[r][i] > 0) {
                    values.put(ranges.get(r).counted().get(i).code(), rangeCounts[r][i]);
                }
            }
            named.put(ranges.get(r).name(), values);
        }
        return named;
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector below;
        private final SortedSetDocValues values;
        private final int[] segment;
        private final long[] met;
        private final int[][] span;
        private final NumericDocValues[] numbers = new NumericDocValues[ranges.size()];
        private final long[] number = new long[ranges.size()];
        private final LongValues global;
        private int[] seen = new int[64];

        Leaf(LeafReaderContext context) throws IOException {
            below = hits.getLeafCollector(context);
            values = DocValues.getSortedSet(context.reader(), Field.FACET);
            int size = (int) values.getValueCount();
            global = terms.global(context);
            segment = new int[counted ? size : 0];
            met = new long[chosen.isEmpty() ? 0 : size];
            span = new int[chosen.size()][];
            for (int c = 0; c < span.length; c++) {
                String name = chosen.get(c).getKey();
                span[c] = new int[] {place(name + Field.SEPARATOR), place(name + (char) (Field.SEPARATOR + 1))};
                for (String value : chosen.get(c).getValue()) {
                    long ordinal = values.lookupTerm(new BytesRef(Field.pair(name, value)));
                    if (ordinal >= 0) {
                        met[(int) ordinal] |= 1L << c;
                    }
                }
            }
            for (int r = 0; r < numbers.length; r++) {
                numbers[r] = DocValues.getNumeric(context.reader(), Field.number(ranges.get(r).field()));
            }
        }

        private int place(String pair) throws IOException {
            long ordinal = values.lookupTerm(new BytesRef(pair));
            return (int) (ordinal < 0 ? -1 - ordinal : ordinal);
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            below.setScorer(scorer);
        }

        @Override
        public void collect(int doc) throws IOException {
            int n = values.advanceExact(doc) ? values.docValueCount() : 0;
            if (n > seen.length) {
                seen = new int[n * 2];
            }
            long has = 0;
            for (int i = 0; i < n; i++) {
                int ordinal = (int) values.nextOrd();
                seen[i] = ordinal;
                has |= met.length == 0 ? 0 : met[ordinal];
            }
            for (int r = 0; r < number.length; r++) {
                number[r] = numbers[r].advanceExact(doc) ? numbers[r].longValue() : Long.MIN_VALUE;
                has |= holds(ranges.get(r).chosen(), number[r]) ? bit(r) : 0;
            }
            long missing = wanted & ~has;
            if (missing == 0) {
                below.collect(doc);
                countAll(n);
            } else if (counted && Long.bitCount(missing) == 1) {
                countOnly(Long.numberOfTrailingZeros(missing), n);
            }
        }

        private void countAll(int n) {
            if (counted) {
                for (int i = 0; i < n; i++) {
                    segment[seen[i]]++;
                }
                for (int r = 0; r < number.length; r++) {
                    count(r);
                }
            }
        }

        private void countOnly(int facet, int n) {
            if (facet >= span.length) {
                count(facet - span.length);
                return;
            }
            for (int i = 0; i < n; i++) {
                if (seen[i] >= span[facet][0] && seen[i] < span[facet][1]) {
                    segment[seen[i]]++;
                }
            }
        }

        private void count(int range) {
            int[] found = rangeCounts[range];
            long value = number[range];
            for (int i = 0; i < found.length; i++) {
                found[i] += value >= from[range][i] && value <= to[range][i] ? 1 : 0;
            }
        }

        private static boolean holds(List<Range> chosen, long number) {
            for (int i = 0; i < chosen.size(); i++) {
                if (chosen.get(i).holds(number)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void finish() throws IOException {
            below.finish();
            for (int i = 0; i < segment.length; i++) {
                if (segment[i] > 0) {
                    counts[(int) global.get(i)] += segment[i];
                }
            }
        }
    }
}
