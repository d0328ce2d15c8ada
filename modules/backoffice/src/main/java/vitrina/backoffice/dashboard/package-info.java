/** The first page: what waits today, each number leading to the list behind it. Decides nothing. */
package vitrina.backoffice.dashboard;
