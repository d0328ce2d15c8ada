/**
 * Who is behind a request: sessions of customers and staff, their cookies, and the filter that sets the acting person, refuses the
 * backoffice to strangers and stops requests forged by other sites. Decides nothing about what an actor may do; facades ask for a
 * permission (each module declares its own).
 */
package vitrina.people.access;
