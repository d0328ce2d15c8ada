package vitrina.catalog.view;

/**
 * A picture that is ready to be shown.
 * @param fileKey in the file store
 * @param alt never empty
 */
public record ImageView(long id, String fileKey, String alt) {}
