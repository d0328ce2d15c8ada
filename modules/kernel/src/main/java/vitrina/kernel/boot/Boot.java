package vitrina.kernel.boot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.files.FilePlaces;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.routes.Routes;
import vitrina.kernel.settings.SettingsCheck;

/**
 * Starts and stops the suite. A web listener and not {@code @Observes Startup}, which on Payara 6 comes before
 * resources can be injected. Tells the launcher, which runs in the same JVM, by system properties.
 */
public class Boot implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Boot.class.getName());

    @Inject
    private Migrations migrations;
    @Inject
    private SettingsCheck settings;
    @Inject
    private ChangeFeed changes;
    @Inject
    private FilePlaces files;
    @Inject
    private Event<SuiteStarted> started;
    @Inject
    private Routes routes;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            boolean migrated = migrations.run();
            Actors.as(Actor.SYSTEM, settings::bring);
            settings.values();
            changes.begin();
            files.begin();
            Actors.as(Actor.SYSTEM, () -> started.fire(new SuiteStarted()));
            settings.together();
            if (migrated) {
                migrations.analyze();
            }
            routes.start();
            System.setProperty("vitrina.started", "true");
        } catch (RuntimeException e) {
            System.setProperty("vitrina.start.failure", e instanceof StartRefused ? e.getMessage() : String.valueOf(e));
            LOG.log(e instanceof StartRefused ? Level.FINE : Level.SEVERE, "The suite did not start", e);
            throw e;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        routes.stop();
    }
}
