package vitrina.kernel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.files.place.FilePlace;

/**
 * Whether a place has the files of this database. Both hold the same token, a new one each time the files come to another place, so that whoever still has the
 * former one notices.
 */
@PlainSql(value = PlainSql.Why.DATABASE, note = "the one row and the lock that nodes agree by")
final class FileClaim {

    /** Beside the files: the database that names them, and the token. */
    private static final String MARKER = ".database";

    private final Sql sql;
    private final FilePlace place;
    private final Optional<FilePlace> from;
    private final String takenOver;

    /**
     * @param from      where they were before, perhaps
     * @param takenOver the database that they belonged to, as the operator says, or empty
     */
    FileClaim(Sql sql, FilePlace place, Optional<FilePlace> from, String takenOver) {
        this.sql = sql;
        this.place = place;
        this.from = from;
        this.takenOver = takenOver;
    }

    /** What lies beside the files. @param token empty where version 0.1.0 wrote it */
    private record Marker(String database, String token) {

        static Optional<Marker> in(FilePlace place) throws IOException {
            return place.note(MARKER).map(text -> text.strip().split("\\s+")).map(words -> new Marker(words[0], words.length > 1 ? words[1] : ""));
        }
    }

    /** What the database remembers. */
    private record Known(String token, String place) {}

    static boolean isMarked(FilePlace place, String database, String token) throws IOException {
        return Marker.in(place).equals(Optional.of(new Marker(database, token)));
    }

    /**
     * Brings what the former place has, as long as it takes; uploads go on there.
     * @param said whether the operator names that place, which then may be one that a node kept for itself before places were checked
     */
    void prepare(boolean said) throws IOException {
        refuseForeign();
        if (from.isPresent() && (isSource(from.get()) || said && isMine(Marker.in(from.get())))) {
            FileMove.copy(from.get(), place);
        }
    }

    /**
     * One node after the other, in a transaction.
     * @return the token
     */
    String claim() {
        try {
            sql.lock("kernel_file_place");
            var known = known();
            if (known.isPresent() && isMarked(place, sql.database(), known.get().token())) {
                return known.get().token();
            }
            refuseForeign();
            if (from.isPresent() && isSource(from.get())) {
                // Uploads wait, and fail when they see another token.
                sql.first("select token from kernel_file_place for update", row -> true);
                FileMove.copy(from.get(), place);
            } else if (known.isPresent() && !isTakenOver(Marker.in(place))) {
                throw elsewhere(known.get());
            }
            return mark();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String mark() throws IOException {
        var token = UUID.randomUUID().toString();
        place.note(MARKER, sql.database() + "\n" + token + "\n");
        sql.update("""
                insert into kernel_file_place (token, place, since) values (?, ?, now())
                on conflict (only_row) do update set token = excluded.token, place = excluded.place, since = excluded.since""", token, place.words());
        return token;
    }

    private Optional<Known> known() {
        return sql.first("select token, place from kernel_file_place", row -> new Known(row.getString(1), row.getString(2)));
    }

    /** Whether the files of this database are there, as far as it knows. */
    private boolean isSource(FilePlace other) throws IOException {
        var there = Marker.in(other);
        return isMine(there) && known().map(known -> known.token().equals(there.get().token())).orElse(true);
    }

    private boolean isMine(Optional<Marker> marker) {
        return marker.isPresent() && marker.get().database().equals(sql.database());
    }

    private boolean isTakenOver(Optional<Marker> marker) {
        return !takenOver.isEmpty() && takenOver.equals(marker.map(Marker::database).orElseGet(sql::database));
    }

    private void refuseForeign() throws IOException {
        var marker = Marker.in(place);
        if (marker.isPresent() && !isMine(marker) && !isTakenOver(marker)) {
            var other = marker.get().database();
            throw new StartRefused("The files in " + place.words() + " belong to the database " + other + ", not to this one (" + sql.database()
                    + "). If this one was restored from it and takes its place, start once with VITRINA_FILES_TAKE_OVER=" + other
                    + "; else set VITRINA_FILES or VITRINA_HOME to another place.");
        }
    }

    private StartRefused elsewhere(Known known) {
        return new StartRefused("The files of this database are in " + known.place() + ", and this node would keep them in " + place.words()
                + ", where other nodes do not see them. Set VITRINA_FILES to the shared folder or the bucket (s3://…) that all nodes have;"
                + " if these are the files, start once with VITRINA_FILES_TAKE_OVER=" + sql.database() + ".");
    }
}
