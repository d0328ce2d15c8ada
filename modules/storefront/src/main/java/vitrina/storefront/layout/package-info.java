/**
 * What every page shares: header, category menu and footer, drawn once for each market and kept, the versioned addresses of style sheets
 * and scripts, and product cards with their pictures. Must not know a visitor.
 * Also lets pages read records as {@code #{product.name}}.
 */
package vitrina.storefront.layout;
