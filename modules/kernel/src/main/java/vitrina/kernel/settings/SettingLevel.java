package vitrina.kernel.settings;

/** Which part of the company a value is for; a later one is narrower, and wins. */
public enum SettingLevel {
    COMPANY, COUNTRY, SITE, BRANCH
}
