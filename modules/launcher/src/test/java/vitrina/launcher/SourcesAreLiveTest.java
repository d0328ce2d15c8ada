package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./vitrina dev} deploys. */
class SourcesAreLiveTest {

    @TempDir
    private Path source;
    private Path war;

    @BeforeEach
    void checkout() throws IOException {
        war = source.resolve("suite.war");
        try (var archive = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of("create", "true"))) {
            write(archive.getPath("/WEB-INF/web.xml"), """
                    <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
                    <param-value>-1</param-value>""");
        }
        write(source.resolve("modules/shop/src/main/resources/META-INF/resources/shop/page.xhtml"), "a page");
        write(source.resolve("themes/assets/shop.css"), "a style");
        write(source.resolve("themes/contracts/parent/layout.xhtml"), "a layout");
    }

    @Test
    void pages_styles_and_layouts_lie_open_over_the_suite() throws Exception {
        var open = new Live(source, war).layOpen();
        assertEquals("a page", Files.readString(open.resolve("shop/page.xhtml")));
        assertEquals("a style", Files.readString(open.resolve("assets/shop.css")));
        assertEquals("a layout", Files.readString(open.resolve("contracts/parent/layout.xhtml")));
    }

    @Test
    void pages_are_read_again_each_time() throws Exception {
        var open = new Live(source, war).layOpen();
        assertTrue(Files.readString(open.resolve("WEB-INF/web.xml")).contains("<param-value>0</param-value>"));
    }

    @Test
    void nothing_of_the_suite_before_is_left() throws Exception {
        write(source.resolve("target/dev/suite/WEB-INF/lib/gone.jar"), "old");
        var open = new Live(source, war).layOpen();
        assertTrue(Files.notExists(open.resolve("WEB-INF/lib/gone.jar")));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
