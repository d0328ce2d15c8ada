package vitrina.verify.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** Base of journeys: one Chromium for all, a fresh context for each, and no error on any console. */
@RunAsClient
abstract class BrowserTest extends SuiteTest {

    private static final Path SHOTS = Suite.ROOT.resolve("modules/verify/target/pictures");
    private static final String AXE = AxeBuilder.getAxeScript();
    private static Browser browser;

    protected BrowserContext context;
    protected Page page;
    private List<String> complaints;

    @BeforeEach
    void openBrowser() {
        openBrowser(390, 844);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        assertEquals(List.of(), complaints, "the browser's console complained");
    }

    /** A new, empty browser window; what the one before knew is gone. */
    protected void openBrowser(int width, int height) {
        if (context != null) {
            context.close();
        }
        context = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height)
                .setBaseURL(Suite.uri("").toString()).setLocale("es-CO")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        complaints = new ArrayList<>();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> complaints.add(error + " at " + page.url()));
    }

    /** Keeps a picture of the whole page under target/pictures. */
    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** axe with WCAG 2.2 A and AA finds nothing that stays (Q21); what a page is still drawing is not judged. */
    protected void isAccessible() {
        if (!soon(() -> barriers().isEmpty())) {
            assertEquals(List.of(), barriers(), "axe at " + page.url());
        }
    }

    /** Its own builder opens another page for every question and describes what is right too, which takes four times as long. */
    private List<String> barriers() {
        page.frames().forEach(frame -> frame.evaluate(AXE));
        return ((List<?>) page.evaluate("""
                () => axe.run(document, {
                  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                  resultTypes: ['violations']
                }).then(found => found.violations.map(rule => `${rule.id}: [${rule.nodes.slice(0, 3).map(node => node.html).join(', ')}]`))"""))
                .stream().map(String::valueOf).toList();
    }

    /** Nothing sticks out to the right at this width (Q23). */
    protected void doesNotOverflow() {
        int wider = ((Number) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        assertEquals(0, wider, "pixels too wide at " + page.url());
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
            var playwright = Playwright.create();
            var executable = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                    .map(Path::of).filter(Files::isExecutable).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Install Chromium to run the browser journeys"));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
