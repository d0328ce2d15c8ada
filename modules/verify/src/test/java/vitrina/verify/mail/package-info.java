/** How mails leave, at a mail server of the test's own. */
package vitrina.verify.mail;
