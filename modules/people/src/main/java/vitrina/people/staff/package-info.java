/**
 * The people who work in the backoffice (USR-01…13): users, their profile as a role with permissions, their branch, and their sign-in on
 * one device at a time (DEC-09). A change acts on the next look at the session, within seconds. Knows no customer.
 * Also sign-ins to try the suite with (an administrator, an operator, a user of one branch in each country, a customer), in sandbox mode only.
 */
package vitrina.people.staff;
