/** Changing country and language (SITE-05, SITE-06): the same page in the other market, with the cart priced anew. */
package vitrina.storefront.market;
