/**
 * Files that people upload or that providers deliver, kept by content under VITRINA_HOME/files: looked at before they are stored, removed when
 * no row names them any more. Must not know what they are for.
 */
package vitrina.kernel.files;
