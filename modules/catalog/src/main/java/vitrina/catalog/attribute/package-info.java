/**
 * Words products are described and picked by: colour, size, skin type, with their values, swatches and names per language. It knows no products.
 * Changes are noted in the change log as {@code attribute}.
 */
package vitrina.catalog.attribute;
