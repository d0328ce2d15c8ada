/** The mail catcher: every mail that sandbox mode kept instead of sending, as text and as HTML. */
package vitrina.sandbox.mail;
