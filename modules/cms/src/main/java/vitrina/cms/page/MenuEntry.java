package vitrina.cms.page;

import java.util.List;

/**
 * An entry in one language with those below it.
 *
 * @param target a path below the site's base, or {@code page:} and a page's code, or null for a heading
 */
public record MenuEntry(String label, String target, List<MenuEntry> entries) {}
