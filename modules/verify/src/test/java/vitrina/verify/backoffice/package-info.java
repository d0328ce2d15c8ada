/** What staff look for and how it is sorted, on a real PostgreSQL and without a server. */
package vitrina.verify.backoffice;
