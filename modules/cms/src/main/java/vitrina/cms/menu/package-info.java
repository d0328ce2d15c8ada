/** The menus the company arranges itself (SITE-09). Where an entry leads is a word the storefront understands. */
package vitrina.cms.menu;
