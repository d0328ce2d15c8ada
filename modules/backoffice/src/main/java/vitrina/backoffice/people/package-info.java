/** Customers as staff find them, and the group each belongs to (CAT-17). It decides nothing about prices. */
package vitrina.backoffice.people;
