package vitrina.sandbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sandbox's first page: what there is to try. */
@WebServlet(name = "sandbox-index", urlPatterns = {"/sandbox", "/sandbox/"})
public class IndexServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SandboxPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = page.language(request);
        var tools = new StringBuilder("<dl>");
        SandboxPage.TOOLS.forEach(tool -> tools.append("<dt><a href=\"/sandbox/%s\">%s</a></dt><dd>%s</dd>".formatted(tool,
                page.text(language, "sandbox." + tool + ".title"), page.text(language, "sandbox." + tool + ".use"))));
        page.write(response, language, "sandbox.title", tools.append("</dl>").toString());
    }
}
