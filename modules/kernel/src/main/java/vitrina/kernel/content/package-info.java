/** The files an empty installation is filled from, which the folder cms-content brings. It knows nothing of what is in them. */
package vitrina.kernel.content;
