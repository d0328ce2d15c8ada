/** The product page: gallery, pickers that change the picture, price and stock, documents, related and complementary products (PDP-*). */
package vitrina.storefront.product;
