package vitrina.verify.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A page of the tests that is not answered before its door is opened: whoever asks for it holds a place by hand. */
@WebServlet({WaitingRoom.PAGE, WaitingRoom.COUNT, WaitingRoom.OPEN})
public class WaitingRoom extends HttpServlet {

    public static final String PAGE = "/verify/waiting-room";
    /** How many wait; needs no place, as all of the sandbox. */
    public static final String COUNT = "/sandbox/verify/waiting";
    public static final String OPEN = "/sandbox/verify/open";

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger WAITING = new AtomicInteger();
    private static volatile CountDownLatch door = new CountDownLatch(1);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case PAGE -> hold();
            case OPEN -> open();
            default -> {}
        }
        response.getWriter().print(WAITING.get());
    }

    private static void hold() {
        var before = door;
        WAITING.incrementAndGet();
        try {
            // Opened by the test; the end is for a test that died.
            before.await(10, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            WAITING.decrementAndGet();
        }
    }

    private static void open() {
        var before = door;
        door = new CountDownLatch(1);
        before.countDown();
    }
}
