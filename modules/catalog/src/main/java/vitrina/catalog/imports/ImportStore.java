package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.catalog.imports.file.FileFormat;
import vitrina.catalog.imports.file.FileProblem;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;

/**
 * The rows of jobs and problems, and the one writer of a job's state. Moves are conditional updates, so that two nodes never run one job.
 * One that waits is queued with what stopped it, so that nodes of 0.1.0, which know no such state, read it and take it up as well.
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "one import runs at a time, claimed by a conditional update")
@ApplicationScoped
class ImportStore {

    /** A running job that was silent for this long has lost its server. */
    private static final Duration SILENCE = Duration.ofSeconds(90);
    /** After this a job that waits for room or for the database tries again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);
    static final int KEPT_PROBLEMS = 10_000;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    void insert(ImportJob job) {
        sql.update("""
            insert into catalog_import (public_id, dry_run, file_key, file_name, format, country, language, currency, location, image_base,
              requested_by, created_at) values (:publicId, :dryRun, :fileKey, :fileName, :format, :country, :language, :currency,
                :location, :imageBase, :requestedBy, :createdAt)""",
                Named.of("publicId", job.publicId()).and("dryRun", job.dryRun()).and("fileKey", job.fileKey()).and("fileName", job.fileName())
                        .and("format", job.format()).and("country", job.target().country()).and("language", job.target().language())
                        .and("currency", job.target().currency()).and("location", job.target().location()).and("imageBase", job.target().imageBase())
                        .and("requestedBy", job.requestedBy()).and("createdAt", job.createdAt()));
    }

    Optional<ImportJob> find(UUID publicId) {
        return sql.first("select * from catalog_import where public_id = ?", ImportStore::job, publicId);
    }

    Paged<ImportJob> list(Paging paging) {
        return Paged.of(sql.list("select * from catalog_import order by id desc limit ? offset ?", ImportStore::job, paging.size(),
                paging.offset()), sql.number("select count(*) from catalog_import"), paging);
    }

    Paged<ImportProblem> problems(long id, Paging paging) {
        return Paged.of(sql.list("""
            select * from catalog_import_problem where import_id = ? order by line, column_nr, code limit ? offset ?""",
                row -> new ImportProblem(row.getLong("line"), row.getInt("column_nr"), row.getString("heading"),
                        ProblemCode.valueOf(row.getString("code")), row.getString("excerpt"), row.getBoolean("refuses")),
                id, paging.size(), paging.offset()), sql.number("select count(*) from catalog_import_problem where import_id = ?", id), paging);
    }

    /** The next job, now running and ours. The index on RUNNING keeps it the only one. */
    Optional<ImportJob> take() {
        var move = Move.to(ImportState.RUNNING, Mover.SYSTEM);
        return sql.first("""
            update catalog_import set state = ?, beat_at = ?, started_at = coalesce(started_at, ?), stop = null, failure = null where id = (
              select id from catalog_import where state = 'RUNNING' and beat_at < ?
                or state = any(?) and (stop is null or beat_at < ?) and not exists (select from catalog_import where state = 'RUNNING')
              order by state = 'RUNNING' desc, id limit 1 for update skip locked) returning *""",
                ImportStore::job, move.to(), clock.now(), clock.now(), clock.now().minus(SILENCE), move.from(), clock.now().minus(PAUSE));
    }

    /** Progress of what this transaction wrote. */
    void advance(ImportJob job, ImportProgress done) {
        sql.update("""
            update catalog_import set beat_at = :now, lines = :lines, line = :line, created = :created, changed = :changed,
              unchanged = :unchanged, unreadable = :unreadable, refused = :refused
            where id = :id and state = 'RUNNING'""",
                Named.of("now", clock.now()).and("lines", done.lines()).and("line", done.line()).and("created", done.created())
                        .and("changed", done.changed()).and("unchanged", done.unchanged()).and("unreadable", done.unreadable())
                        .and("refused", done.refused()).and("id", job.id()));
    }

    /**
     * Problems found a second time after a restart are kept and counted once.
     * @param more found but not listed
     */
    void add(ImportJob job, List<FileProblem> problems, long more) {
        if (problems.isEmpty()) {
            return;
        }
        long room = KEPT_PROBLEMS - sql.number("select count(*) from catalog_import_problem where import_id = ?", job.id());
        int added = sql.batch("""
            insert into catalog_import_problem (import_id, line, column_nr, heading, code, excerpt, refuses) values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""", problems.stream().limit(Math.max(0, room)).map(p -> new Object[] {job.id(), p.line(), p.column(),
            p.name(), p.code(), p.excerpt(), p.code().refuses()}).toList());
        long unlisted = more + Math.max(0, problems.size() - Math.max(0, room));
        sql.update("update catalog_import set problems = problems + ? where id = ?", added + unlisted, job.id());
    }

    /** What a resumed job had refused before, apart from what its reader will find again. */
    int refusedByWriter(ImportJob job) {
        return (int) sql.number("select refused from catalog_import where id = ?", job.id());
    }

    boolean cancelled(ImportJob job) {
        return sql.number("select count(*) from catalog_import where id = ? and cancelled", job.id()) > 0;
    }

    /**
     * A running job is asked to stop, and stops by itself.
     * @return false when the job is over
     */
    boolean cancel(UUID publicId) {
        var move = Move.to(ImportState.CANCELLED, Mover.STAFF);
        return sql.update("""
            update catalog_import set cancelled = true, finished_at = case when state <> 'RUNNING' then ?::timestamptz end,
              state = case when state <> 'RUNNING' then ? else state end
            where public_id = ? and state = any(?)""", clock.now(), move.to(), publicId, move.from()) > 0;
    }

    /** Not when it was taken over since. */
    void finish(ImportEnd end) {
        var state = end.state();
        var move = Move.of(end.job().state(), state, Mover.SYSTEM, null);
        sql.update("""
            update catalog_import set state = ?, stop = ?, failure = left(?, 400), beat_at = ?, finished_at = ?
            where id = ? and state = any(?) and beat_at <= ?""", state == ImportState.WAITING ? ImportState.QUEUED : state, end.stop(),
                end.failure(), clock.now(), state.isFinal() ? clock.now() : null, end.job().id(), move.from(), end.at());
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        ImportStop stop = row.getString("stop") == null ? null : ImportStop.valueOf(row.getString("stop"));
        return new ImportJob(row.getLong("id"), row.getObject("public_id", UUID.class),
                state == ImportState.QUEUED && stop != null ? ImportState.WAITING : state,
                row.getBoolean("dry_run"), row.getString("file_key"), row.getString("file_name"), FileFormat.valueOf(row.getString("format")),
                new ImportTarget(row.getString("country"), row.getString("language"), row.getString("currency"), row.getString("location"),
                        row.getString("image_base")),
                row.getString("requested_by"), Sql.instant(row, "created_at"), Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"), row.getLong("lines"), row.getLong("line"), row.getInt("created"), row.getInt("changed"),
                row.getInt("unchanged"), row.getInt("unreadable") + row.getInt("refused"), row.getInt("problems"),
                stop, row.getString("failure"));
    }
}
