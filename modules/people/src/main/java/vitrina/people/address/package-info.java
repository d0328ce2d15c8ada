/**
 * Addresses and the form each country asks for (LOC-02): fields in order, words, what is required, and how the lines are written.
 * Forms and regions are data under {@code vitrina/people}; a new country needs no code. Knows nothing of persons or carriers.
 * Also what a postal code says about an address: in Mexico the colonias, in Brazil the street (LOC-02). Only proposes, never corrects what somebody typed.
 */
package vitrina.people.address;
