/** Identifiers and secrets: sortable public ids, unguessable tokens, and their hashes. */
package vitrina.kernel.ids;
