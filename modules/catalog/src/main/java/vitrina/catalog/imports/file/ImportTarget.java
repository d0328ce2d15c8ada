package vitrina.catalog.imports.file;

/**
 * What files of other makers do not say: where their one price, stock and language belong.
 *
 * @param imageBase address before relative image paths, or empty when there is none
 */
public record ImportTarget(String country, String language, String currency, String location, String imageBase) {

    /** For files in our own format, whose columns say it all. */
    public static final ImportTarget NONE = new ImportTarget("", "", "", "", "");
}
