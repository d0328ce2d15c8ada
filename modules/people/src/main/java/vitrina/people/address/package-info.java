/**
 * Addresses and the form each country asks for (LOC-02): fields in order, words, what is required, and how the lines are written.
 * Forms and regions are data under {@code vitrina/people}; a new country needs no code. Knows nothing of persons or carriers.
 */
package vitrina.people.address;
