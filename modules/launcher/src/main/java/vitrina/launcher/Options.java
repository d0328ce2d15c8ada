package vitrina.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the environment asks for.
 *
 * @param databaseUrl null for the embedded PostgreSQL
 */
record Options(Path home, String host, int port, boolean sandbox, boolean sandboxForced, String baseUrl,
        String databaseUrl, String databaseUser, String databasePassword) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    static Options from(Map<String, String> environment) throws LaunchFailure {
        var home = Path.of(Variable.HOME.of(environment,
                Path.of(System.getProperty("user.home"), ".vitrina").toString())).toAbsolutePath().normalize();
        var host = Variable.HOST.of(environment);
        int port = port(Variable.PORT.of(environment));
        var sandbox = Variable.SANDBOX.of(environment).toLowerCase(Locale.ROOT);
        boolean forced = sandbox.equals("force");
        boolean on = forced || sandbox.equals("on") || sandbox.equals("true");
        boolean loopback = isLoopback(host);
        if (on && !forced && !loopback) {
            throw new LaunchFailure("The sandbox with its demo sign-ins only runs on a loopback address, not on " + host
                    + ". Set VITRINA_SANDBOX=off, or VITRINA_HOST=127.0.0.1 (or VITRINA_SANDBOX=force if you mean it).");
        }
        var baseUrl = Variable.BASE_URL.of(environment, "http://" + (loopback ? "127.0.0.1" : host) + ":" + port);
        if (on && !forced && !isLoopback(host(baseUrl))) {
            throw new LaunchFailure("The sandbox with its demo sign-ins does not run in a shop whose public address is " + baseUrl
                    + ". Set VITRINA_SANDBOX=off, or leave VITRINA_BASE_URL out (or VITRINA_SANDBOX=force if you mean it).");
        }
        return new Options(home, host, port, on, forced,
                baseUrl, database(Variable.DB_URL.of(environment)),
                Variable.DB_USER.of(environment),
                Variable.DB_PASSWORD.of(environment));
    }

    private static String database(String url) throws LaunchFailure {
        if (url.isBlank()) {
            return null;
        }
        if (!url.startsWith(POSTGRESQL)) {
            // Not repeated: in addresses as other programs take them there is the password.
            throw new LaunchFailure("VITRINA_DB_URL must begin with " + POSTGRESQL + ", as in " + POSTGRESQL + "//db.example:5432/vitrina."
                    + " User and password are VITRINA_DB_USER and VITRINA_DB_PASSWORD.");
        }
        return url;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static String host(String baseUrl) throws LaunchFailure {
        try {
            var host = URI.create(baseUrl.strip()).getHost();
            if (host != null) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new LaunchFailure("VITRINA_BASE_URL must be an address like https://shop.example.com, not \"" + baseUrl + "\".");
    }

    private static int port(String text) throws LaunchFailure {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new LaunchFailure("VITRINA_PORT must be a number from 1 to 65535, not \"" + text + "\".");
    }
}
