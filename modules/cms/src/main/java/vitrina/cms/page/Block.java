package vitrina.cms.page;

/**
 * A part of a page in one language. Words it does not have are empty.
 *
 * @param picture the code of a picture among the media, or null
 * @param target  where its button leads: a path below the site's base, or {@code page:} and a page's code, or null
 * @param query   which products it shows, or null
 * @param text    plain text or simple HTML as an editor wrote it: to be cleaned before it is shown
 */
public record Block(BlockKind kind, String picture, String target, String query, String title, String text, String button) {}
