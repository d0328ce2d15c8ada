package vitrina.kernel.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonStructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Plain SQL on the suite's data source, in the current JTA transaction if there is one. Arguments: numbers, text,
 * booleans, UUID, LocalDate, Instant (timestamptz), enums (by name), JSON (write {@code ?::jsonb}), collections of
 * Long or String (arrays, for {@code = any(?)}). By position, or one {@link Named} for a statement with names: more than eight positions are refused by
 * a test. A row becomes a value by a {@link Reader}, and in no other way.
 */
@ApplicationScoped
public class Sql {

    private static final int FETCH = 500;
    /** Said by the launcher, which watches the database. */
    private static final String AWAY = "vitrina.database.away";
    private static final ThreadLocal<long[]> RAN = ThreadLocal.withInitial(() -> new long[1]);

    @Resource(lookup = "java:app/jdbc/suite")
    private DataSource source;

    /** Turns one row into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work on one prepared statement. */
    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    public <T> List<T> list(String sql, Reader<T> reader, Object... arguments) {
        return bounded(sql, arguments, statement -> {
            var rows = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) {
        return bounded(sql, arguments, statement -> {
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(reader.read(result)) : Optional.<T>empty();
            }
        });
    }

    /** The first column of the first row, a number; 0 when there is none. */
    public long number(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** @return rows changed */
    public int update(String sql, Object... arguments) {
        return bounded(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** Keeps every other writer of a table out until the transaction ends; readers go on. @param table a name of ours */
    public void lock(String table) {
        update("lock table " + table + " in share row exclusive mode");
    }

    /**
     * One statement for many rows.
     * @return rows changed in all
     */
    public int batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return bounded(isNamed(rows.iterator().next()) ? Named.positional(sql) : sql, null, statement -> {
            RAN.get()[0] += rows.size();
            for (var row : rows) {
                bind(statement, positions(sql, row));
                statement.addBatch();
            }
            int changed = 0;
            for (int count : statement.executeBatch()) {
                changed += Math.max(0, count);
            }
            return changed;
        });
    }

    /** Streams rows without holding them, as long as it takes; needs a transaction, or the driver reads everything at once. */
    public <T> void each(String sql, Reader<T> reader, Consumer<T> consumer, Object... arguments) {
        run(sql, arguments, statement -> {
            statement.setFetchSize(FETCH);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    consumer.accept(reader.read(result));
                }
            }
            return null;
        });
    }

    /** Tells one database from another, so that what is kept in files for it is never taken for that of another one. */
    public String database() {
        return first("""
                select system_identifier || '-' || (select oid from pg_database where datname = current_database()) from pg_control_system()""",
                row -> row.getString(1)).orElseThrow();
    }

    /** The instant in a column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** The bigint in a column, or null. */
    public static Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Statements this thread has run so far, each row of a batch being one: what a page or an act costs is the difference. */
    public static long ran() {
        return RAN.get()[0];
    }

    private <T> T bounded(String sql, Object[] arguments, Work<T> work) {
        return run(sql, arguments, statement -> {
            Patience.bound(statement);
            return work.on(statement);
        });
    }

    private <T> T run(String sql, Object[] arguments, Work<T> work) {
        if (Boolean.getBoolean(AWAY)) {
            throw SqlFailure.away(sql);
        }
        try (Connection connection = connection(); var statement = connection.prepareStatement(isNamed(arguments) ? Named.positional(sql) : sql)) {
            if (arguments != null) {
                RAN.get()[0]++;
                bind(statement, positions(sql, arguments));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    /** However the pool says that it has none, it is no fault of what was asked. */
    private Connection connection() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new SQLException(e.getMessage(), SqlFailure.NO_CONNECTION, e);
        }
    }

    private static boolean isNamed(Object[] arguments) {
        return arguments != null && arguments.length == 1 && arguments[0] instanceof Named;
    }

    private static Object[] positions(String sql, Object[] arguments) {
        return isNamed(arguments) ? ((Named) arguments[0]).arguments(sql) : arguments;
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            switch (argument) {
                case Instant instant -> statement.setTimestamp(i + 1, Timestamp.from(instant));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case JsonStructure json -> statement.setString(i + 1, json.toString());
                case Collection<?> items -> statement.setArray(i + 1, statement.getConnection().createArrayOf(
                        items.stream().anyMatch(Long.class::isInstance) || items.isEmpty() ? "bigint" : "text",
                        items.toArray()));
                case String[] items -> statement.setArray(i + 1, statement.getConnection().createArrayOf("text", items));
                case Long[] items -> statement.setArray(i + 1, statement.getConnection().createArrayOf("bigint", items));
                case null, default -> statement.setObject(i + 1, argument);
            }
        }
    }
}
