package vitrina.kernel.settings;

/**
 * A value, and who says it.
 *
 * @param source where it was said
 * @param at     for what part of the company; null for a default
 * @param from   the name it was found under there, for whoever looks for it
 */
public record SettingValue<T>(T value, Settings.Source source, ScopeKey at, String from) {

    /** Environment or file decide, so that nothing can be changed in the backoffice. */
    public boolean fixed() {
        return source == Settings.Source.ENVIRONMENT || source == Settings.Source.FILE;
    }
}
