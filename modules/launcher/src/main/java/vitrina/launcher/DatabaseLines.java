package vitrina.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * The suite's lines to its database. The driver makes them, as the address of the database tells it to, so that every connection is among
 * them: those at work, those in the pool, and those that are just being opened. When nothing comes back any more they can all be cut, and
 * whoever waited is told so at once.
 */
public final class DatabaseLines extends SocketFactory {

    private static final Set<Line> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean closed;
    private static volatile long heard = System.nanoTime();

    /** The address, with everything said through lines of ours; an operator who chose another way keeps it. */
    static String through(String url) {
        return url.contains("socketFactory=")
                ? url
                : url + (url.contains("?") ? "&" : "?")
                        + "socketFactory=" + DatabaseLines.class.getName() + "&classLoaderStrategy=driver-first&tcpKeepAlive=true";
    }

    /** When the database last said anything at all, by the clock of {@link System#nanoTime}. */
    static long heard() {
        return heard;
    }

    /** Ends them all and lets nobody open new ones. @return how many there were */
    static int cut() {
        closed = true;
        var all = new ArrayList<>(OPEN);
        all.forEach(Line::end);
        return all.size();
    }

    static void allow() {
        closed = false;
    }

    @Override
    public Socket createSocket() throws SocketException {
        if (closed) {
            throw new SocketException("The database does not answer");
        }
        return new Line();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
    }

    private Socket connected(InetSocketAddress to, InetSocketAddress from) throws IOException {
        var line = createSocket();
        try {
            line.bind(from);
            line.connect(to);
        } catch (IOException e) {
            line.close();
            throw e;
        }
        return line;
    }

    /** Known as long as it is open. */
    private static final class Line extends Socket {

        Line() {
            super(Proxy.NO_PROXY);
            OPEN.add(this);
            if (closed) {
                end();
            }
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new Ear(super.getInputStream());
        }

        @Override
        public void close() throws IOException {
            OPEN.remove(this);
            super.close();
        }

        private void end() {
            try {
                close();
            } catch (IOException gone) {
                // It is gone either way.
            }
        }
    }

    /** Notices that something was said. */
    private static final class Ear extends FilterInputStream {

        Ear(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            heard = System.nanoTime();
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            heard = System.nanoTime();
            return read;
        }
    }
}
