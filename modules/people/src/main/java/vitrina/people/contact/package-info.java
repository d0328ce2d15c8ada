/**
 * Ways to reach a person: e-mail addresses and phone numbers, read as people type them and kept in one form.
 * Knows nothing of who owns them or whether they are verified.
 */
package vitrina.people.contact;
