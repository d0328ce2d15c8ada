/**
 * The company's pages as blocks of text, pictures and product lists (SITE-02, SITE-09). A block says what it shows, never how it looks, and
 * holds a product query and a target as opaque words: what they mean is the storefront's matter (decision 15).
 * Also the menus the company arranges itself (SITE-09), the pictures that blocks name by their codes, and what an empty installation starts with.
 */
package vitrina.cms.page;
