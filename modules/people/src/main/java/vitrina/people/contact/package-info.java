/**
 * Ways to reach a person: e-mail addresses and phone numbers, read as people type them and kept in one form.
 * Knows nothing of who owns them or whether they are verified.
 * Also identity and tax documents of the countries served, with their official check digits and spelling (LOC-01): only whether a number can exist,
 * never whose it is and never when it must be asked.
 */
package vitrina.people.contact;
