package vitrina.kernel.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vitrina.kernel.module.Modules;

/**
 * Brings every module's tables up to date, in level order, one history table per module. A database written by a
 * newer version is refused and left alone.
 */
@PlainSql(PlainSql.Why.DATABASE)
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Resource(lookup = "java:app/jdbc/suite")
    private DataSource source;
    @Inject
    private Sql sql;

    /**
     * @return whether there was something to do
     * @throws StartRefused when the database cannot be reached, or belongs to a newer version
     */
    public boolean run() {
        var fingerprint = Fingerprint.of(modules().stream().map(Migrations::folder).toList());
        boolean needed = fingerprint.isEmpty() || !fingerprint.equals(remembered());
        if (needed) {
            modules().forEach(module -> migrate(module, source));
            fingerprint.ifPresent(value -> Fingerprint.remember(sql, value));
        }
        return needed;
    }

    /** The modules that keep tables, in {@code db/<module>}; those that a module uses come before it. */
    public static List<String> modules() {
        return Modules.inOrder().stream().filter(module -> folder(module) != null).toList();
    }

    private static URL folder(String module) {
        return Migrations.class.getClassLoader().getResource("db/" + module);
    }

    /**
     * Lets PostgreSQL look at tables once after they were filled. It looks at large ones by itself, but never at those of a few rows
     * (countries, catalogs), and then reads whole tables where it joins them.
     */
    public void analyze() {
        sql.update("analyze");
    }

    private Optional<String> remembered() {
        try {
            return Fingerprint.remembered(sql);
        } catch (RuntimeException e) {
            throw refused("", e);
        }
    }

    /**
     * Brings one module's tables up to date.
     * @throws StartRefused when that failed, or the tables belong to a newer version
     */
    public static void migrate(String module, DataSource source) {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/" + module)
                .table(module + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false)
                .load();
        try {
            var info = flyway.info();
            for (var applied : info.applied()) {
                if (applied.getState().isResolved() || applied.getVersion() == null
                        || "0".equals(applied.getVersion().getVersion())) {
                    continue;
                }
                throw new StartRefused("The data was written by a newer version of Vitrina (module " + module
                        + ", schema " + applied.getVersion() + "). Start that version, or restore a backup.");
            }
            if (info.pending().length > 0) {
                var result = flyway.migrate();
                LOG.info(() -> module + ": schema " + result.targetSchemaVersion);
            } else {
                flyway.validate();
            }
        } catch (FlywayException e) {
            throw refused(" (module " + module + ")", e);
        }
    }

    private static StartRefused refused(String where, RuntimeException e) {
        return new StartRefused("The database cannot be used" + where + ": " + firstLine(e), e);
    }

    @SuppressWarnings("ReferenceEquality") // Whether there was a cause at all.
    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root == failure ? String.valueOf(failure.getMessage()) : root.getMessage();
        return String.valueOf(message).lines().filter(line -> !line.isBlank()).limit(3)
                .reduce((a, b) -> a + " " + b).orElse(failure.getClass().getSimpleName());
    }
}
