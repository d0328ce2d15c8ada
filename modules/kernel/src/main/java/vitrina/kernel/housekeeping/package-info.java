/** What nobody needs any more is deleted, so that no table grows for ever: rows of the kernel, and those that modules declare as stale. */
package vitrina.kernel.housekeeping;
