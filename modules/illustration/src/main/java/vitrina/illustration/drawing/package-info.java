/**
 * The drawn things: how light falls on a cylinder, what a label looks like, and one drawing per {@link Shape}.
 * A drawing stands on y = 410 around x = 200 in a field of 400 × 500, inside the central square, so that
 * square thumbnails may crop it. Must not know addresses, products or backdrops.
 */
package vitrina.illustration.drawing;
