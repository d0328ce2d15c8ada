package vitrina.kernel.boot;

/** The tables are there; caches, indexes and first data may be filled. Observers run in {@code @Priority} order. */
public record SuiteStarted() {}
