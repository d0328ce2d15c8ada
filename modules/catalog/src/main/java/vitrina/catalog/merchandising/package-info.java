/**
 * Decides which products come first in the featured order, by date and theme (CAT-05): a rule names a facet value, such as the colour orange, a country
 * and the days on which it holds. Several rules at once rank by their position. It must not know how the order is carried out.
 * Also expressions that mean the same (SRCH-03) and words that were looked for in vain, so that staff can add a synonym or a product.
 */
package vitrina.catalog.merchandising;
