package vitrina.storefront.page;

import java.util.ArrayList;
import java.util.List;

/** What a page says about itself to browsers and search engines. */
public final class Head {

    /**
     * The same page for other readers.
     * @param language a tag such as es-CO, or x-default
     */
    public record Alternate(String language, String path) {}

    private final String title;
    private String description = "";
    private String canonical;
    private String picture;
    private String data;
    private String bodyClass = "";
    private boolean indexed = true;
    private final List<Alternate> alternates = new ArrayList<>();

    Head(String title, String canonical) {
        this.title = title;
        this.canonical = canonical;
    }

    public Head describe(String text) {
        description = text == null ? "" : text;
        return this;
    }

    /** @param path the one address this page should be known by */
    public Head canonical(String path) {
        canonical = path;
        return this;
    }

    public Head picture(String path) {
        picture = path;
        return this;
    }

    /** @param json a JSON-LD document, already safe inside a script element */
    public Head data(String json) {
        data = json;
        return this;
    }

    public Head bodyClass(String name) {
        bodyClass = name;
        return this;
    }

    /** For pages of one person or one search. */
    public Head hide() {
        indexed = false;
        return this;
    }

    public Head alternate(String language, String path) {
        alternates.add(new Alternate(language, path));
        return this;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getCanonical() {
        return canonical;
    }

    public String getPicture() {
        return picture;
    }

    public String getData() {
        return data;
    }

    public String getBodyClass() {
        return bodyClass;
    }

    public boolean isIndexed() {
        return indexed;
    }

    public List<Alternate> getAlternates() {
        return alternates;
    }
}
