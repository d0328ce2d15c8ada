package vitrina.verify.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import vitrina.kernel.database.Migrations;

/**
 * The whole of a database as one text that psql reads, too: the migrations in the order they ran, the rows of every table, the positions of
 * the sequences. What opens something is replaced.
 */
final class Dump {

    /** As Flyway creates them. */
    private static final String HISTORY = """
            create table %1$s (installed_rank int not null constraint %1$s_pk primary key, version varchar(50), description varchar(200) not null, type varchar(20) not null,
              script varchar(1000) not null, checksum int, installed_by varchar(100) not null, installed_on timestamp not null default now(),
              execution_time int not null, success boolean not null);
            create index %1$s_s_idx on %1$s (success);
            """;
    /** Where the keys of somebody stand in the middle of a text. */
    private static final Set<String> LETTERS = Set.of("kernel_mail.plain", "kernel_mail.html", "kernel_outbox.body", "kernel_idempotency.answer");
    private static final String SPOILED = "left(encode(sha256(convert_to(%1$s::text, 'UTF8')), 'hex'), length(%1$s))";

    private Dump() {
    }

    static void write(Connection connection, OutputStream file) throws IOException, SQLException {
        try (var out = new OutputStreamWriter(new GZIPOutputStream(file), StandardCharsets.UTF_8)) {
            var histories = texts(connection, "select relname from pg_class where relkind = 'r' and relname like '%\\_schema\\_history'");
            for (var module : Migrations.modules()) {
                if (histories.contains(module + "_schema_history")) {
                    out.write(HISTORY.formatted(module + "_schema_history"));
                    for (var script : texts(connection,
                            "select script from %s_schema_history where type = 'SQL' order by installed_rank".formatted(module))) {
                        out.write(migration(module, script));
                    }
                }
            }
            // The migrations filled some tables already, and rows come in no order that foreign keys would like.
            out.write("\nset session_replication_role = replica;\n");
            var tables = texts(connection, """
                    select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname""");
            out.write("truncate " + String.join(", ", tables) + ";\n");
            for (var table : tables) {
                rows(connection, table, out);
            }
            out.write("set session_replication_role = default;\n");
            // Some were made while the shop was used: orders are numbered from the first one of a country on.
            for (var position : texts(connection,
                    """
                    select format('create sequence if not exists %I as %s start %s increment %s;', sequencename, data_type, start_value, increment_by)
                      || case when last_value is null then '' else format(' select setval(%L, %s);', sequencename, last_value) end from pg_sequences order by sequencename""")) {
                out.write(position + "\n");
            }
        }
    }

    static void restore(Connection connection, InputStream file) throws IOException, SQLException {
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
                var statement = connection.createStatement()) {
            var sql = new StringBuilder();
            for (String line; (line = lines.readLine()) != null;) {
                if (line.startsWith("COPY ") && line.endsWith(" FROM stdin;")) {
                    statement.execute(sql.toString());
                    sql.setLength(0);
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(line, new StringReader(until(lines)));
                } else {
                    sql.append(line).append('\n');
                }
            }
            statement.execute(sql.toString());
        }
    }

    private static String until(BufferedReader lines) throws IOException {
        var rows = new StringBuilder();
        for (String line; !"\\.".equals(line = lines.readLine());) {
            rows.append(line).append('\n');
        }
        return rows.toString();
    }

    private static String migration(String module, String script) throws IOException {
        try (var file = Dump.class.getResourceAsStream("/db/" + module + "/" + script)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n;\n";
        }
    }

    private static void rows(Connection connection, String table, Writer out) throws IOException, SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : texts(connection, """
                select column_name from information_schema.columns
                where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' order by ordinal_position""".formatted(table))) {
            names.add('"' + column + '"');
            values.add(harmless(table, column));
        }
        out.write("COPY %s (%s) FROM stdin;\n".formatted(table, String.join(", ", names)));
        connection.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (select %s from %s order by 1) to stdout".formatted(String.join(", ", values), table), out);
        out.write("\\.\n");
    }

    /** What opens something is replaced: by what cannot be undone, and as long as before. */
    private static String harmless(String table, String column) {
        if (column.equals("password")) {
            return "'pbkdf2-sha256$1000$c2FsdA$aGFzaA'";
        }
        if (column.endsWith("_hash") || column.endsWith("_token") || column.equals("salt")
                || table.equals("kernel_idempotency") && column.equals("key")) {
            return SPOILED.formatted('"' + column + '"');
        }
        if (table.equals("kernel_setting") && column.equals("value")) {
            return "case when key like '%secret%' then 'replaced' else value end";
        }
        if (LETTERS.contains(table + "." + column)) {
            return "regexp_replace(%s::text, '([=/\"])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])', '\\1replaced', 'g')".formatted(column);
        }
        return '"' + column + '"';
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
