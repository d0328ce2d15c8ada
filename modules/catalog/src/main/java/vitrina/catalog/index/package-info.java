/**
 * Keeps one search index per language in step with the catalog: reads products as they are offered in every country, follows the change log after
 * commit and the times at which prices, offers and news begin or end, survives a crash, and is rebuilt beside the one in use.
 * A product is one entry of a language's index whatever the number of countries; what differs by country are flags and numbers of that entry.
 * It must not know how shoppers ask: that is {@link vitrina.catalog.search}.
 */
package vitrina.catalog.index;
