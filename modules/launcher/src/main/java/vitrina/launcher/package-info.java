/**
 * Starts and stops everything with one command: checks the machine, starts the embedded PostgreSQL (or uses an
 * external one), then Payara Micro with the suite, and says where it runs. Must not know what the suite does.
 */
package vitrina.launcher;
