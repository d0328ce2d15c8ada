/**
 * The company's pages as blocks of text, pictures and product lists (SITE-02, SITE-09). A block says what it shows, never how it looks, and
 * holds a product query and a target as opaque words: what they mean is the storefront's matter (decision 15).
 */
package vitrina.cms.page;
