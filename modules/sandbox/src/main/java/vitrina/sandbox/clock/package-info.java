/** Moves the company's clock ahead, so that a voucher can be paid next day or expire while one watches. */
package vitrina.sandbox.clock;
