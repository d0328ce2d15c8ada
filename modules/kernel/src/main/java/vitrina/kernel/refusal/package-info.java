/**
 * How a feature says no. A refusal carries a code and arguments; each face turns it into words of the reader's
 * language (text key {@code refusal.<code>}). Must not know any face.
 */
package vitrina.kernel.refusal;
