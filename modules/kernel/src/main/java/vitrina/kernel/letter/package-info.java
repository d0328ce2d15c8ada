/**
 * Letters: what a module wants to say to one person, written by a template in a file into HTML and its plain twin, in one frame (ADR 0018). The
 * operator's {@code VITRINA_HOME/letters} win over the templates that ship. Must not know what a letter says nor who the company is.
 */
package vitrina.kernel.letter;
