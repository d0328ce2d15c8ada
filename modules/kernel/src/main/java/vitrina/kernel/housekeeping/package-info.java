/** What nobody needs any more is deleted, so that the tables of the kernel do not grow for ever. */
package vitrina.kernel.housekeeping;
