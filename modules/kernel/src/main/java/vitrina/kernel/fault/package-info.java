/**
 * What went wrong inside: how much of it the log is told, and whether the machine is at fault rather than what was asked. Must not know who
 * logs or what is done about it.
 */
package vitrina.kernel.fault;
