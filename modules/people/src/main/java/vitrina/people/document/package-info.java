/**
 * Identity and tax documents of the countries served, with their official check digits and spelling (LOC-01).
 * Decides only whether a number can exist, never whose it is and never when it must be asked.
 */
package vitrina.people.document;
