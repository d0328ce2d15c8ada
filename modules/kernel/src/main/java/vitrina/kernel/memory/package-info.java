/** What is read once and kept until the change log says it changed. It knows nothing of what is kept. */
package vitrina.kernel.memory;
