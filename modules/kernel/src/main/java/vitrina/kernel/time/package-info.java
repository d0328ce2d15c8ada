/** What time it is. Everything that depends on time asks the {@link vitrina.kernel.time.Clock}; SQL never uses now() for business time. */
package vitrina.kernel.time;
