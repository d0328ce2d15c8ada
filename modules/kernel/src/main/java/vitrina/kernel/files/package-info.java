/** Files that people upload or that providers deliver, kept by content under VITRINA_HOME/files. Must not know what they are for. */
package vitrina.kernel.files;
