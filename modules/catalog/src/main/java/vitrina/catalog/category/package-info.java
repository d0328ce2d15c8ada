/**
 * The category tree: codes, names and addresses per language, and which branches have something to show in a country (CAT-15).
 * It knows no products beyond counting that there are some. Changes are noted in the change log as {@code category}.
 */
package vitrina.catalog.category;
