/** What the tests of several modules read: small files of our own, and larger ones of others where somebody keeps them. */
package vitrina.inputs;
