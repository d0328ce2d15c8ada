/**
 * What buyers are told about their orders (ORD-19, NOT-01, NOT-06): one mail per piece of news, in the order's language, with the tracking link.
 * A branch is reminded of what is overdue.
 * It must not decide when something is news; orders does.
 * Also how a message of the company looks as a mail: a greeting, paragraphs, facts, what was bought, one link; as plain text and as simple HTML.
 */
package vitrina.notices.order;
