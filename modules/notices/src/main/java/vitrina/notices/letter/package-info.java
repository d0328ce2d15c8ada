/**
 * How a message of the company looks as a mail: a greeting, paragraphs, facts, what was bought, one link; as plain text and as simple HTML without
 * pictures, scripts or colours of its own. It must not know what the message is about.
 */
package vitrina.notices.letter;
