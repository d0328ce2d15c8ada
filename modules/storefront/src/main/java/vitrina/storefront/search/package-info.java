/** What is proposed under the search box while somebody types (SRCH-01). Finding is the catalog's matter. */
package vitrina.storefront.search;
