package vitrina.kernel.files;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.place.FilePlace;
import vitrina.kernel.refusal.FilesAway;
import vitrina.kernel.settings.FileSettings;
import vitrina.kernel.settings.Settings;

/** The one place where the files of this database are, whichever node asks (ADR 0017). */
@PlainSql(value = PlainSql.Why.DATABASE, note = "locks, in which one node settles a file")
@ApplicationScoped
public class FilePlaces {

    private final Settings settings;
    private final Sql sql;
    private final Transactions transactions;

    private volatile FilePlace here;
    private volatile String token;

    @Inject
    public FilePlaces(Settings settings, Sql sql, Transactions transactions) {
        this.settings = settings;
        this.sql = sql;
        this.transactions = transactions;
    }

    /** For the container's stand-in. */
    protected FilePlaces() {
        this(null, null, null);
    }

    /** Work on a name. */
    @FunctionalInterface
    interface Settling<T> {
        T run() throws IOException;
    }

    FilePlace here() {
        return here;
    }

    /**
     * Called at the start, before the first file is given.
     * @throws StartRefused when these are not the files of this database, or cannot be written
     */
    public void begin() {
        var choice = new PlaceChoice(settings);
        var place = choice.place();
        var former = choice.former(place);
        var claim = new FileClaim(sql, place, former, settings.get(FileSettings.TAKE_OVER));
        try {
            place.probe();
            claim.prepare(!settings.get(FileSettings.FROM).isBlank());
            token = transactions.alone(claim::claim);
            here = place;
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefused("The files cannot be kept in " + place.words() + " (" + said(e)
                    + "). See that it is there and may be written, or set VITRINA_FILES to another place.", e);
        } finally {
            former.ifPresent(FilePlace::close);
        }
    }

    @PreDestroy
    void end() {
        if (here != null) {
            here.close();
        }
    }

    /** Whether the files are still those of this database: only then may any be removed. */
    boolean areOurs() throws IOException {
        return FileClaim.isMarked(here, sql.database(), token);
    }

    /**
     * Does something with a name while no other node does.
     * @throws FilesAway when the files have been moved to another place meanwhile
     */
    <T> T settled(String key, Settling<T> work) throws IOException {
        try {
            return transactions.alone(() -> {
                try {
                    if (!sql.first("select token from kernel_file_place for share", row -> row.getString(1)).equals(Optional.of(token))) {
                        throw new FilesAway("The files have been moved away from " + here.words() + "; start this node with their new place");
                    }
                    sql.first("select pg_advisory_xact_lock(hashtextextended(?, 17))", row -> true, key);
                    return work.run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String said(Exception e) {
        var cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        return cause instanceof FilesAway ? cause.getMessage() : cause.toString();
    }
}
