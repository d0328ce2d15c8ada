package vitrina.backoffice.administration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.letter.WrittenLetter;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;

/**
 * {@code GET /backoffice/administration/letters/frame?letter=…&in=…&scheme=…}: a letter alone, for the frame of the page of letters. A template of the operator
 * may hold anything; here it runs nothing, sends nothing and loads only pictures of ours.
 */
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    @Inject
    private transient LetterPreview preview;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actors.require(KernelPermissions.SETTINGS);
        var language = String.valueOf(request.getParameter("in"));
        var letter = Texts.LANGUAGES.contains(language) ? preview.write(String.valueOf(request.getParameter("letter")), language).orElse(null) : null;
        if (letter == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' " + home()
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", letter.language());
        response.getWriter().write(shown(letter, "dark".equals(request.getParameter("scheme"))));
    }

    /** Light or dark as asked for, whatever the browser of staff prefers. */
    private static String shown(WrittenLetter letter, boolean dark) {
        return letter.html().replace(DARK, dark ? "@media all" : "@media not all")
                .replace("color-scheme: light dark", "color-scheme: " + (dark ? "dark" : "light"))
                .replace("content=\"light dark\"", "content=\"" + (dark ? "dark" : "light") + "\"");
    }

    /** Where the pictures of letters are. */
    private String home() {
        var home = URI.create(settings.get(KernelSettings.BASE_URL));
        return home.getScheme() + "://" + home.getRawAuthority();
    }
}
