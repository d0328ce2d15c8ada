/**
 * Persons and what identifies them (decision 5): a guest is a person too, only a proven identity is unique, an unproven one links
 * nothing, and a merge can be undone. Also their saved addresses and consents. Knows nothing of passwords, orders or carts.
 */
package vitrina.people.person;
