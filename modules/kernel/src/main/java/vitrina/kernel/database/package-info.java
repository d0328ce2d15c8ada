/**
 * The way to PostgreSQL beside JPA: plain SQL in the current transaction, transactions of their own for background
 * work, and the migrations of every module. Must not know any table of another module.
 * Also sortable public ids, unguessable tokens, and their hashes.
 */
package vitrina.kernel.database;
