package vitrina.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands at the shop's address while the shop cannot answer: whatever is asked is told to come back (503). Needs nothing of the server, so
 * that it is the first thing there and the last to go.
 */
class Doorman {

    private static final int GUESTS = 512;
    private static final int HEAD_BYTES = 8 << 10;
    private static final int REST_BYTES = 64 << 10;
    private static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int GLANCE_MILLIS = 5;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LEAVING_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Semaphore places = new Semaphore(GUESTS);
    private Thread at;
    private volatile boolean leaving;
    private volatile boolean closing;

    /** Goes to the door; nothing when he is there already. */
    synchronized void stand(String host, int port) throws LaunchFailure {
        if (at != null && at.isAlive()) {
            return;
        }
        ServerSocket door = null;
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getByName(host), port), GUESTS);
            door.setSoTimeout(GLANCE_MILLIS);
        } catch (IOException e) {
            close(door);
            throw new LaunchFailure("Port " + port + " on " + host + " is taken or not allowed (" + e.getMessage()
                    + "). Set VITRINA_PORT to another one.", e);
        }
        leaving = false;
        var open = door;
        at = new Thread(() -> greet(open), "doorman");
        at.setDaemon(true);
        at.start();
    }

    /** From now on guests are told that the shop closes. */
    void closing() {
        closing = true;
    }

    /** Leaves the door to somebody else; those who are inside are still answered. */
    synchronized void leave() {
        if (at == null) {
            return;
        }
        leaving = true;
        try {
            at.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        at = null;
    }

    /** Leaves for good: waits a moment until those inside are answered. */
    void retire() {
        leave();
        try {
            places.tryAcquire(GUESTS, 2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void greet(ServerSocket door) {
        long last = 0;
        boolean said = false;
        try (door) {
            while (true) {
                if (leaving && last == 0) {
                    last = System.nanoTime() + LEAVING_NANOS;
                }
                try {
                    admit(accept(door));
                } catch (SocketTimeoutException nobody) {
                    if (leaving) {
                        return;
                    }
                } catch (IOException e) {
                    // Such as no file handles left: he stays, and guests wait with him.
                    if (!said) {
                        Main.OUT.println("Nobody can be let in at the door for the moment: " + e.getMessage());
                    }
                    said = true;
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                if (leaving && last != 0 && System.nanoTime() > last) {
                    return;
                }
            }
        } catch (IOException e) {
            Main.OUT.println("The door did not close: " + e.getMessage());
        }
    }

    Socket accept(ServerSocket door) throws IOException {
        return door.accept();
    }

    private void admit(Socket guest) {
        if (!places.tryAcquire()) {
            close(guest);
            return;
        }
        Thread.ofVirtual().name("doorman").start(() -> {
            try {
                answer(guest);
            } catch (IOException gone) {
                // Nobody is left to be told.
            } finally {
                close(guest);
                places.release();
            }
        });
    }

    private void answer(Socket guest) throws IOException {
        guest.setTcpNoDelay(true);
        guest.getOutputStream().write(ComeBack.to(head(guest), closing).getBytes(StandardCharsets.UTF_8));
        guest.shutdownOutput();
        // Closed with something unread the answer would be lost on the way.
        var rest = new byte[HEAD_BYTES];
        long end = System.nanoTime() + REST_NANOS;
        for (int all = 0, read; all < REST_BYTES && (read = read(guest, rest, 0, end)) > 0; all += read) {
            continue;
        }
    }

    /** What came of the head in time: an answer is due to half a question too. */
    private static String head(Socket guest) throws IOException {
        var bytes = new byte[HEAD_BYTES];
        int size = 0;
        long end = System.nanoTime() + HEAD_NANOS;
        for (int read; size < bytes.length && (read = read(guest, bytes, size, end)) > 0;) {
            int from = Math.max(0, size - 3);
            size += read;
            var fresh = new String(bytes, from, size - from, StandardCharsets.ISO_8859_1);
            if (fresh.contains("\r\n\r\n") || fresh.contains("\n\n")) {
                break;
            }
        }
        return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }

    /** @return 0 when time is over */
    private static int read(Socket guest, byte[] into, int from, long end) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            return 0;
        }
        guest.setSoTimeout((int) left);
        try {
            return guest.getInputStream().read(into, from, into.length - from);
        } catch (SocketTimeoutException late) {
            return 0;
        }
    }

    private static void close(AutoCloseable what) {
        try {
            if (what != null) {
                what.close();
            }
        } catch (Exception e) {
            // It is gone either way.
        }
    }
}
