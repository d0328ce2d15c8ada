/**
 * The way to PostgreSQL beside JPA: plain SQL in the current transaction, transactions of their own for background
 * work, and the migrations of every module. Must not know any table of another module.
 */
package vitrina.kernel.database;
