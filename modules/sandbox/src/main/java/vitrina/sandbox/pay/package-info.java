/** The hosted payment page: what a card company or a bank would show, with buttons for every outcome and no field for a card number (Q19). */
package vitrina.sandbox.pay;
