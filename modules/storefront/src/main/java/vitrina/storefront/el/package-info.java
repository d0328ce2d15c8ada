/** Lets pages read records as {@code #{product.name}}; expression language 5 knows getters only. Must not know any page. */
package vitrina.storefront.el;
