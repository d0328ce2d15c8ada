/**
 * Tests of the whole. {@code house} reads the code, {@code inside} runs in the server beside the beans, {@code outside}
 * speaks HTTP to it, {@code browser} does what a person does. One server serves them all; it starts once.
 */
package vitrina.verify;
