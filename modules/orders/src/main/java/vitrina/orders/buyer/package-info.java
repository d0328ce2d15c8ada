/** Who buys, as a cart collects it and an order keeps it: contact, invoice wish, and what is wrong with an answer. Knows neither cart nor order. */
package vitrina.orders.buyer;
