/**
 * Web address parts of products and categories: made from names, unique per language, and when one changes the old one leads to the new.
 * It knows no products or categories beyond their ids.
 */
package vitrina.catalog.slug;
