/**
 * Proofs of who somebody is: passwords, one-time e-mail codes, single-use tokens, and the brake on guessing any of them (Q16).
 * Secrets are kept as hashes only. Knows nothing of customers or staff beyond their number.
 */
package vitrina.people.credential;
