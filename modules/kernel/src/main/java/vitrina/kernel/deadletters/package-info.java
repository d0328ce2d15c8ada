/** What the outbox and the inbox gave up, to look at and to try again. */
package vitrina.kernel.deadletters;
