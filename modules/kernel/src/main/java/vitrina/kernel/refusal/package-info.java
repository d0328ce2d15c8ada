/**
 * How a feature says no. A refusal carries a code and arguments; each face turns it into words of the reader's
 * language (text key {@code refusal.<code>}). Must not know any face.
 * Also what is said of a fault: its cause, briefly, and whether it is the machine that is in trouble.
 */
package vitrina.kernel.refusal;
