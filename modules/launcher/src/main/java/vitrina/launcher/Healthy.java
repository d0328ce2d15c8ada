package vitrina.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Exit code 0 when the running suite says it is ready; for containers. */
public final class Healthy {

    private Healthy() {
    }

    public static void main(String[] arguments) throws IOException {
        var port = Variable.PORT.of(System.getenv());
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(3_000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
