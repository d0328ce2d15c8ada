package vitrina.catalog.view;

/**
 * Extra material (PDP-01).
 * @param kind DOCUMENT or VIDEO; exactly one of fileKey and url is set
 */
public record DocumentView(String kind, String title, String fileKey, String url) {}
