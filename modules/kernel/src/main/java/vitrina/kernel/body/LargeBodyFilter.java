package vitrina.kernel.body;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.web.RequestPermit;

/** Behind the check of access and origin: asks the rule before it reads, and gives up the request's place while it does. */
public class LargeBodyFilter extends HttpFilter {

    /** Of a refused request: megabytes its file might have had, 0 where no files are taken. */
    public static final String LARGEST_FILE = LargeBodyFilter.class.getName() + ".largestFile";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var rule = Bodies.isCarried(request) && !(request instanceof ReadRequest) ? bodies.rule(request) : Optional.<BodyRule>empty();
        if (rule.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!rule.get().allows(request)) {
            boolean nobody = Actors.current().kind() == Actor.Kind.ANONYMOUS;
            BodyFilter.refuse(response, nobody ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
        } else if (Bodies.hasParts(request) && !(Bodies.hasFiles(request) && rule.get().takesFiles(request))) {
            BodyFilter.refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            var read = read(request, response, rule.get());
            if (read != null) {
                try {
                    chain.doFilter(read, response);
                } finally {
                    read.forget();
                }
            }
        }
    }

    /** @return null when it was refused */
    private ReadRequest read(HttpServletRequest request, HttpServletResponse response, BodyRule rule) throws IOException {
        RequestPermit.giveUp(request);
        ReadRequest read = null;
        int status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        try {
            read = bodies.large(request, rule);
        } catch (BodyRefused refused) {
            status = refused.status();
            request.setAttribute(LARGEST_FILE, rule.largestFile(request));
            bodies.hearOut(request, refused, 4 * rule.most(request));
        }
        if (read != null && RequestPermit.takeAgain(request)) {
            return read;
        }
        if (read != null) {
            read.forget();
        }
        BodyFilter.refuse(response, status);
        return null;
    }
}
