/**
 * The double-entry ledger: every movement of money is a posting whose entries add up to zero, in one currency (Q3, DEC-20).
 * The database refuses a posting that does not balance, a second posting of the same fact, and any change afterwards.
 * It does not know why a posting is made; other packages and modules choose the accounts.
 */
package vitrina.payments.ledger;
