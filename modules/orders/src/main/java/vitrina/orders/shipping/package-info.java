/**
 * Ways to get an order to the shopper and what they cost, per country and areas of it: deliveries with a rate, a free threshold and days, and pick-up at a
 * branch. Rates are data of the company, in tables filled once from {@code vitrina/content/shipping.json}. It must not know carts or orders.
 */
package vitrina.orders.shipping;
