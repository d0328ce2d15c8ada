package vitrina.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The HTTP sessions in which pages of the backoffice remember their views. Each belongs to a sign-in; a sign-in has a few at most, whatever
 * cookies its browser loses, and all together are limited. The eldest gives way: its pages are opened again with a word about it. One that
 * a request still draws from ends after it: a page whose beans die under it would fail in the middle.
 */
@ApplicationScoped
class PageSessions {

    /** A browser that opens again with all its tabs asks for them at once, and each begins one. */
    static final int OF_A_SIGN_IN = 12;
    static final int IN_ALL = 600;
    private static final String SIGN_IN = "vitrina.sign-in";

    /** In the order in which they began. */
    private final Map<String, Begun> begun = new LinkedHashMap<>();

    /** How many requests draw from a session at this moment. */
    private final Map<HttpSession, Integer> used = new IdentityHashMap<>();
    private final Set<HttpSession> leaving = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Begun(HttpSession session, String signIn) {}

    /** One that ends at this moment belongs to nobody. */
    boolean belongs(HttpSession session, String signIn) {
        try {
            return signIn.equals(session.getAttribute(SIGN_IN));
        } catch (IllegalStateException over) {
            return false;
        }
    }

    HttpSession begin(HttpSession session, String signIn) {
        if (belongs(session, signIn)) {
            return session;
        }
        session.setAttribute(SIGN_IN, signIn);
        remember(session, signIn).forEach(this::giveWay);
        return session;
    }

    /** @return sessions that give way */
    private synchronized List<HttpSession> remember(HttpSession session, String signIn) {
        begun.values().removeIf(one -> !belongs(one.session(), one.signIn()));
        begun.put(session.getId(), new Begun(session, signIn));
        var leaving = new ArrayList<String>();
        var own = begun.entrySet().stream().filter(one -> one.getValue().signIn().equals(signIn)).map(Map.Entry::getKey).toList();
        leaving.addAll(own.subList(0, Math.max(0, own.size() - OF_A_SIGN_IN)));
        begun.keySet().stream().filter(id -> !leaving.contains(id)).limit(Math.max(0, begun.size() - leaving.size() - IN_ALL)).forEach(leaving::add);
        return leaving.stream().map(begun::remove).map(Begun::session).toList();
    }

    /** Ends what pages remembered of a sign-in that is over. */
    void endOf(String signIn) {
        List<HttpSession> over;
        synchronized (this) {
            over = begun.values().stream().filter(one -> one.signIn().equals(signIn)).map(Begun::session).toList();
            begun.values().removeIf(one -> one.signIn().equals(signIn));
        }
        over.forEach(this::giveWay);
    }

    /** A request begins to draw from it. */
    synchronized void enter(HttpSession session) {
        used.merge(session, 1, Integer::sum);
    }

    /** A request is done with it; the last one ends what gives way. */
    void leave(HttpSession session) {
        boolean over;
        synchronized (this) {
            over = used.merge(session, -1, (one, other) -> one + other == 0 ? null : one + other) == null && leaving.remove(session);
        }
        if (over) {
            end(session);
        }
    }

    /** Ends it, now or after those who draw from it. */
    private void giveWay(HttpSession session) {
        synchronized (this) {
            if (used.containsKey(session)) {
                leaving.add(session);
                return;
            }
        }
        end(session);
    }

    synchronized int count() {
        begun.values().removeIf(one -> !belongs(one.session(), one.signIn()));
        return begun.size();
    }

    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // ended by itself meanwhile
        }
    }
}
