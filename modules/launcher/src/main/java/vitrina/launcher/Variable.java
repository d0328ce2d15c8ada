package vitrina.launcher;

import java.util.Map;

/**
 * Every variable of the environment that is no setting of the suite: what the launcher reads, and the scripts and tools beside it. The reference page of
 * settings is made from these lines.
 */
enum Variable {
    HOME("VITRINA_HOME", "~/.vitrina", "Folder of the data; the launcher hands it to the suite."), //
    HOST("VITRINA_HOST", "127.0.0.1", "Address to listen on."), //
    PORT("VITRINA_PORT", "8080", "Port to listen on, from 1 to 65535."), //
    SANDBOX("VITRINA_SANDBOX", "off", "on, off, or force to let others than this machine in. On for run and dev in a checkout."), //
    BASE_URL("VITRINA_BASE_URL", "http://127.0.0.1:8080", "Public address of the shop; made of host and port where it is not given."), //
    DB_URL("VITRINA_DB_URL", "", "A PostgreSQL of yours instead of the embedded one, such as jdbc:postgresql://db.example:5432/vitrina."), //
    DB_USER("VITRINA_DB_USER", "vitrina", "User at that PostgreSQL."), //
    DB_PASSWORD("VITRINA_DB_PASSWORD", "", "Password at that PostgreSQL; secret."), //
    JAVA_HOME("VITRINA_JAVA_HOME", "", "A JDK for ./vitrina, where JAVA_HOME is another one."), //
    JAVA_OPTS("VITRINA_JAVA_OPTS", "", "Further options for the Java that runs it, such as -Xmx2g."), //
    PUBLISH("VITRINA_PUBLISH", "127.0.0.1:8080", "Where docker/compose.yaml publishes the shop."), //
    SLOWER("VITRINA_SLOWER", "1", "How many times their budget tests may take on this machine."), //
    SHARED("VITRINA_SHARED", "", "Folder of files that others made, which some tests read in addition."), //
    BENCH_KIT("VITRINA_BENCH_KIT", "", "Folder of the performance kit for ./vitrina bench."), //
    BENCH_JDK("VITRINA_BENCH_JDK", "", "Handed to the bench by ./vitrina: the JDK."), //
    BENCH_FLAGS("VITRINA_BENCH_FLAGS", "", "Handed to the bench by ./vitrina: options of Java."), //
    BENCH_C("VITRINA_BENCH_C", "16", "How many visitors of a bench come at once."), //
    BENCH_WARM("VITRINA_BENCH_WARM", "45", "Seconds a bench warms up."), //
    BENCH_SECONDS("VITRINA_BENCH_SECONDS", "15", "Seconds a bench measures."), //
    BENCH_REPEAT("VITRINA_BENCH_REPEAT", "3", "How often a bench is repeated."), //
    BENCH_PORT("VITRINA_BENCH_PORT", "18990", "Port a bench uses.");

    private final String variable;
    private final String standard;
    private final String meaning;

    Variable(String variable, String standard, String meaning) {
        this.variable = variable;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** What the environment says, or the default. */
    String of(Map<String, String> environment) {
        return environment.getOrDefault(variable, standard);
    }

    @Override
    public String toString() {
        return variable + ": " + meaning;
    }

    /** The same with another default. */
    String of(Map<String, String> environment, String otherwise) {
        return environment.getOrDefault(variable, otherwise);
    }
}
