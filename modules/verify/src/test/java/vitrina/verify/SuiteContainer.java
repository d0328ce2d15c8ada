package vitrina.verify;

import java.io.IOException;
import java.nio.file.Files;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/** Tells Arquillian that the launcher is the container, and that it starts once with the first archive. */
public final class SuiteContainer implements DeployableContainer<SuiteContainer.Configuration> {

    /** Nothing to configure. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // nothing to check
        }
    }

    /** Registers the container. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.service(DeployableContainer.class, SuiteContainer.class);
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public void setup(Configuration configuration) {
        // nothing to set up
    }

    @Override
    public void start() {
        // the first deployment starts it
    }

    @Override
    public void stop() {
        // ends with this JVM: with several beside each other each class is a run of its own
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            if (!Suite.runs()) {
                var war = Files.createTempDirectory("vitrina-war").resolve("suite.war");
                war.toFile().deleteOnExit();
                war.getParent().toFile().deleteOnExit();
                archive.as(ZipExporter.class).exportTo(war.toFile());
                Suite.start(war);
            }
        } catch (IOException e) {
            throw new DeploymentException("The suite did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("Interrupted", e);
        }
        var http = new HTTPContext("127.0.0.1", Suite.port());
        http.add(new Servlet("ArquillianServletRunnerEE9", "/"));
        http.add(new Servlet("default", "/"));
        return new ProtocolMetaData().addContext(http);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next class
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it.
    public void deploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it.
    public void undeploy(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }
}
