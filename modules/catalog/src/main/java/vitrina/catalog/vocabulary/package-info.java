/**
 * Keeps what shoppers call things: expressions that mean the same (SRCH-03), which act on the next question without a new index, and the words
 * that were looked for in vain, counted per day, country and language so that staff can add a synonym or a product.
 * It must not know how an index is searched.
 */
package vitrina.catalog.vocabulary;
