/**
 * Which shop a request is for: language and country from the address {@code /{lang}-{country}/…}, the words and the money that go with
 * them, and where {@code /} leads. Decides nothing about what a page shows.
 */
package vitrina.storefront.site;
