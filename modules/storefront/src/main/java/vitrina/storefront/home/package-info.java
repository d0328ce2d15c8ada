/** The home page: one message, categories, and shelves of new, featured, best selling and reduced products (SITE-15). */
package vitrina.storefront.home;
