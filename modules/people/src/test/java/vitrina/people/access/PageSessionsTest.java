package vitrina.people.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pages remember belongs to a sign-in, is a few of them at most, and ends with it. */
@Tag("FOUND-11")
class PageSessionsTest {

    private final PageSessions pages = new PageSessions();
    private int made;

    @Test
    void a_sign_in_has_a_few_whatever_cookies_its_browser_loses() {
        var all = IntStream.range(0, 20).mapToObj(any -> pages.begin(session(), "ana")).toList();
        assertEquals(PageSessions.OF_A_SIGN_IN, all.stream().filter(PageSessionsTest::isThere).count());
        assertTrue(isThere(all.getLast()));
        assertFalse(isThere(all.getFirst()));
    }

    @Test
    void all_together_are_limited_and_the_eldest_gives_way() {
        var first = pages.begin(session(), "first");
        for (int others = 0; others < PageSessions.IN_ALL; others++) {
            pages.begin(session(), "other " + others);
        }
        assertFalse(isThere(first));
        assertEquals(PageSessions.IN_ALL, pages.count());
    }

    @Test
    void they_end_with_the_sign_in() {
        var ana = List.of(pages.begin(session(), "ana"), pages.begin(session(), "ana"));
        var eva = pages.begin(session(), "eva");
        pages.endOf("ana");
        assertTrue(ana.stream().noneMatch(PageSessionsTest::isThere));
        assertTrue(isThere(eva));
        assertEquals(1, pages.count());
    }

    @Test
    void one_that_ran_out_is_forgotten() {
        pages.begin(session(), "ana").invalidate();
        assertEquals(0, pages.count());
    }

    @Test
    void nobody_goes_on_with_the_pages_of_another() {
        var ana = pages.begin(session(), "ana");
        assertTrue(pages.belongs(ana, "ana"));
        assertFalse(pages.belongs(ana, "eva"));
    }

    @Test
    void one_that_another_request_ends_at_this_moment_belongs_to_nobody_and_may_be_ended_again() {
        var ended = pages.begin(session(), "ana");
        ended.invalidate();
        assertFalse(pages.belongs(ended, "ana"));
        var request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> method.getName().equals("getSession") ? (boolean) given[0] ? session() : ended : null);
        var staff = new StaffRequest(request, pages, "ana");
        assertNull(staff.getSession(false));
        assertTrue(isThere(staff.getSession()));
    }

    @Test
    void one_that_a_request_draws_from_ends_after_it_and_not_under_it() {
        var kept = pages.begin(session(), "ana");
        try (var drawing = request(kept); var beside = request(kept)) {
            assertSame(kept, drawing.getSession());
            assertSame(kept, beside.getSession());
            IntStream.range(0, 20).forEach(any -> pages.begin(session(), "ana"));
            beside.close();
            assertTrue(isThere(kept), "ended under a request");
        }
        assertFalse(isThere(kept), "left behind");
        assertEquals(PageSessions.OF_A_SIGN_IN, pages.count());
    }

    @Test
    void one_of_another_sign_in_is_ended_even_while_a_request_of_its_own_draws_from_it() {
        var ofEva = pages.begin(session(), "eva");
        pages.enter(ofEva);
        assertNull(request(ofEva).getSession(false));
        assertFalse(isThere(ofEva), "handed on to another sign-in");
        pages.leave(ofEva);
    }

    private StaffRequest request(HttpSession session) {
        return new StaffRequest((HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> method.getName().equals("getSession") ? session : null), pages, "ana");
    }

    private static boolean isThere(HttpSession session) {
        try {
            return session.getAttribute("vitrina.sign-in") != null;
        } catch (IllegalStateException over) {
            return false;
        }
    }

    private HttpSession session() {
        Map<Object, Object> kept = new HashMap<>();
        var id = "session " + made++;
        var over = new boolean[1];
        return (HttpSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, given) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals")
                        ? (Object) (given[0] instanceof HttpSession other && other.getId().equals(id))
                        : method.getName().equals("hashCode") ? id.hashCode() : id;
            }
            if (over[0] && !method.getName().equals("getId")) {
                throw new IllegalStateException("over");
            }
            return switch (method.getName()) {
                case "getId" -> id;
                case "getAttribute" -> kept.get(given[0]);
                case "setAttribute" -> {
                    kept.put(given[0], given[1]);
                    yield null;
                }
                case "invalidate" -> {
                    over[0] = true;
                    yield null;
                }
                default -> null;
            };
        });
    }
}
