/**
 * Draws the pictures of products that have no photograph: one SVG per kind of product, palette, colour, seed and view.
 * Decides composition, backdrop, addresses and which kind suits a product's words. The drawings themselves are in
 * {@code drawing}. Knows neither products nor requests: the same input always gives the same text (design, "Demo company").
 */
package vitrina.illustration;
