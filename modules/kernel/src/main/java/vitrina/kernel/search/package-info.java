/**
 * A full-text engine for short catalogue-like entries: one Lucene index per language, with facet counts, numeric ranges, sorting and completions.
 * It decides what a question means (all words, synonyms, typos, codes, unfinished words) and how an index survives a crash or is replaced without a gap.
 * It must not know what an entry stands for: products, articles and questions look the same here, and no Lucene type leaves this package.
 */
package vitrina.kernel.search;
