/**
 * The checkout: contact, delivery, payment, each answer kept with the cart as soon as it is good, so that Back loses nothing (CART-02 to
 * CART-06). Decides which question is asked next and how a country's address form is drawn. Rules and totals are orders' matter.
 */
package vitrina.storefront.checkout;
