/**
 * Pictures from outside: told by their content, measured before they are decoded, decoded within bounds of size, memory and time, and written
 * anew, so that nothing of what a stranger sent is ever shown. Must not know what a picture is for.
 */
package vitrina.kernel.picture;
