/**
 * What changed, for everything derived from the data: index, caches, page cache. A change is a row of the
 * transaction that made it; every node reads the rows after commit, in order, and none twice or never.
 * What is read once is kept here until the log says it changed.
 */
package vitrina.kernel.changes;
