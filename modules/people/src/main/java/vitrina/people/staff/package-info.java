/**
 * The people who work in the backoffice (USR-01…13): users, their profile as a role with permissions, their branch, and their sign-in on
 * one device at a time (DEC-09). A change acts on the next look at the session, within seconds. Knows no customer.
 */
package vitrina.people.staff;
