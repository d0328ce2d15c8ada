/**
 * What the state of the money does to an order: settled money confirms the stock and begins the fulfilment, late money reserves again, no money
 * ends in expiry, refunds move the payment and undo the sale in the ledger (decision 10, SM-1, LOC-06). Listens to payments inside their transaction.
 * It must not know providers, nor what customers are told.
 */
package vitrina.orders.settlement;
