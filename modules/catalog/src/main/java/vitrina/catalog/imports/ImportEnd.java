package vitrina.catalog.imports;

import java.time.Instant;

/**
 * How a run of a job ended.
 *
 * @param stop    null when nothing stopped it
 * @param failure for the log's readers; null when there was none
 */
record ImportEnd(ImportJob job, ImportState state, ImportStop stop, String failure, Instant at) {}
