package vitrina.kernel.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters wear the theme's colours. */
@Tag("NOT-06")
class ThemeRolesTest {

    private static final ThemeRoles THEME = ThemeRoles.of("""
            :root { --ink: #241a2b; --font: "Petrona", Georgia, serif; --dawn: linear-gradient(100deg, #ffe3cf 0%, #fbd3d6 46%);
              --bad: url(https://example.com/x); --worse: red}body{display:none; }
            @media (prefers-color-scheme: dark) { :root { --ink: #f4eef7; } }
            """);

    @Test
    void a_role_has_a_light_and_a_dark_value_and_the_light_one_where_there_is_no_other() {
        assertEquals("#241a2b", THEME.light().get("ink"));
        assertEquals("#f4eef7", THEME.dark().get("ink"));
        assertEquals("linear-gradient(100deg, #ffe3cf 0%, #fbd3d6 46%)", THEME.dark().get("dawn"));
    }

    @Test
    void what_could_leave_its_style_or_load_something_is_no_role() {
        assertEquals("'Petrona', Georgia, serif", THEME.light().get("font"));
        assertNull(THEME.light().get("bad"));
        assertNull(THEME.light().get("worse"));
    }
}
