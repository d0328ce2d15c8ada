/** What becomes of work when the database is slow, stands still or is gone. */
package vitrina.verify.faults;
