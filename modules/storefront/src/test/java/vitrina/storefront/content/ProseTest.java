package vitrina.storefront.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Descriptions from elsewhere are harmless in a page. */
@Tag("Q14")
class ProseTest {

    @Test
    void paragraphs_lists_and_emphasis_stay_without_attributes() {
        assertEquals("<p>Uno</p><ul><li><strong>dos</strong></li></ul>",
                Prose.safe("<p class=\"x\" onclick='a()'>Uno</p><UL><li><strong style=\"x\">dos</strong></li></UL>"));
    }

    @Test
    void plain_text_becomes_paragraphs() {
        assertEquals("<p>Uno</p><p>dos<br>tres</p>", Prose.safe("Uno\n\ndos\ntres"));
    }

    @Test
    void nothing_that_runs_survives() {
        for (var attack : List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
                "<p><a href=\"javascript:alert(1)\">x</a>",
                "<scr<script>ipt>alert(1)</script>", "<iframe srcdoc='<script>alert(1)</script>'>", "<p <script>alert(1)</script>>",
                "<style>*{}</style>", "\"><script>alert(1)</script>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<!--><img src=x onerror=alert(1)>-->",
                "<p\nonmouseover\n=alert(1)>x")) {
            var safe = Prose.safe(attack);
            assertFalse(safe.matches("(?is).*<(?!/?(p|br|ul|ol|li|strong|b|em|i|h3|h4)>).*"), attack + " gave " + safe);
        }
    }
}
