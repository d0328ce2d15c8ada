/**
 * Who the company is: the countries it sells in, the legal entity that sells in each, and its branches with hours and place.
 * Decides currency, languages, zone and whether prices include tax. Knows nothing of products, stock or orders; those hang
 * on a country code or a branch id.
 */
package vitrina.people.company;
