/** Sending mail: written to the outbox with the fact, sent by SMTP afterwards, or caught in sandbox mode. Must not know what a mail says. */
package vitrina.kernel.mail;
