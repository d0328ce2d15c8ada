/**
 * The places where files may be kept: a folder of this node, a folder that nodes share, a bucket that speaks S3. Decides how a file gets there whole and how it
 * is read; must not know what it is, who names it, nor the database.
 */
package vitrina.kernel.files.place;
