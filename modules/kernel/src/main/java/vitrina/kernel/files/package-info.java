/**
 * Files that people upload or that providers deliver, kept by content in the one place that all nodes of a database share (ADR 0017): looked at
 * before they are stored, removed when no row names them any more. Must not know what they are for.
 */
package vitrina.kernel.files;
