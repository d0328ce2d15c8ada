/**
 * How what a request carries is read: within bytes and a total time, before it takes a place among those that work, and into memory or a
 * private folder, never further (decision 25). Every address takes a small body; a module that needs more declares a
 * {@link vitrina.kernel.body.BodyRule}. Must not know what a body means.
 */
package vitrina.kernel.body;
