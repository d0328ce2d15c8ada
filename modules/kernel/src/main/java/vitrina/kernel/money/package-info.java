/**
 * Amounts of money and shares of them. Decides how amounts are added, split and rounded so that no cent is lost
 * (Q3); must not know prices, taxes or where an amount is stored.
 */
package vitrina.kernel.money;
