/** The company's stores of a country, with their hours (SITE-14). Which one is nearest is not decided here. */
package vitrina.storefront.stores;
