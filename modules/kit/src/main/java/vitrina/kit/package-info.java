/**
 * For tests only: the modules on the class path as a house that opens in a moment, without a server. Beans by Weld, entities by EclipseLink,
 * transactions by Narayana, a database of its own for each test class, copied from one that was filled once. Nothing happens in it by itself:
 * timers beat and queues are worked off when the test says so. Must not know any module but the kernel.
 */
package vitrina.kit;
