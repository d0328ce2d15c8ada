/**
 * Who of the staff did what, and security events. A row belongs to the act's transaction; a sealer chains the rows
 * afterwards, so that a changed or missing row shows and auditing serialises nothing.
 */
package vitrina.kernel.audit;
