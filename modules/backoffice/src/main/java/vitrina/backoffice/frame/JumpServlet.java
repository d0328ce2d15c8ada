package vitrina.backoffice.frame;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import vitrina.kernel.identity.Actors;

/** {@code GET /backoffice/jump?q=}: pages of the menu and whatever the features find, as JSON. */
public class JumpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Backoffice desk;
    @Inject
    private transient Menu menu;
    @Inject
    @Any
    private transient Instance<JumpSource> sources;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        var found = Json.createArrayBuilder();
        if (words.length() >= 2) {
            for (var source : sources) {
                source.find(words, desk.getLanguage()).forEach(target -> found.add(json(target)));
            }
        }
        for (var group : menu.of(Actors.current())) {
            for (var entry : group.entries()) {
                var title = desk.say("backoffice.menu." + entry.key());
                if (plain(title).contains(plain(words))) {
                    found.add(json(new JumpSource.Target("page", title, desk.say("backoffice.menu." + group.key()), entry.path())));
                }
            }
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(found.build().toString());
    }

    private jakarta.json.JsonObject json(JumpSource.Target target) {
        return Json.createObjectBuilder().add("kind", desk.say("backoffice.jump." + target.kind()))
                .add("title", target.title()).add("detail", target.detail() == null ? "" : target.detail())
                .add("address", target.address()).build();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
