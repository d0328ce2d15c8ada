package vitrina.backoffice.administration;

import java.util.List;
import vitrina.kernel.settings.Settings;

/**
 * A setting as the page shows it.
 *
 * @param bounds      what it takes, in words; empty where anything goes
 * @param standard    the default here
 * @param editable    whether it can be changed here; else it is only told
 * @param own         whether it has a value of its own here, which may be given up
 * @param source      where the value comes from
 * @param told        the same in words
 * @param choices     all values there are, where they are few
 * @param differences where narrower parts of the company have values of their own
 */
public record SettingLine(String key, String type, String meaning, String bounds, String standard, String environment, boolean secret,
        boolean editable, boolean own, Settings.Source source, String told, List<Choice> choices, List<Difference> differences) {

    /** A value to choose, and its name. */
    public record Choice(String value, String name) {}

    /**
     * A value for a narrower part of the company.
     *
     * @param place the part's name
     * @param part  how the page is asked for it
     */
    public record Difference(String place, String value, String part) {}
}
