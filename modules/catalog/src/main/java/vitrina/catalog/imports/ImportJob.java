package vitrina.catalog.imports;

import java.time.Instant;
import java.util.UUID;
import vitrina.catalog.imports.file.FileFormat;
import vitrina.catalog.imports.file.ImportTarget;

/**
 * An import as it stands.
 *
 * @param lines     lines of the file, 0 until it was opened
 * @param line      line reached
 * @param refused   products that were not imported because of problems
 * @param problems  problems and remarks found, also those beyond the number that is kept
 * @param stop      why it waits or failed; null otherwise
 * @param failure   the same for the log reader
 */
public record ImportJob(long id, UUID publicId, ImportState state, boolean dryRun, String fileKey, String fileName, FileFormat format,
        ImportTarget target, String requestedBy, Instant createdAt, Instant startedAt, Instant finishedAt, long lines, long line,
        int created, int changed, int unchanged, int refused, int problems, ImportStop stop, String failure) {

    /** 0 to 100. */
    public int percent() {
        return state == ImportState.DONE ? 100 : lines == 0 ? 0 : (int) Math.min(99, line * 100 / lines);
    }
}
