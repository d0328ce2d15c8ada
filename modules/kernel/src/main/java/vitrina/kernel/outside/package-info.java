/**
 * Reads what comes from outside (forms, addresses, files, the API, webhooks) within bounds that are checked before anything is computed:
 * a number of ten characters may stand for a billion digits, a few kilobytes of brackets for a full stack (decision 25). Knows no meaning.
 */
package vitrina.kernel.outside;
