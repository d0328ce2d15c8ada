/**
 * What every entity has alike: an id from the sequence of its table, equality, and for aggregates a public id and a version; and how values of ours (JSON,
 * instants, zones) are kept in a column. Must not know any entity. How an aggregate is written says ADR 0019.
 */
package vitrina.kernel.entity;
