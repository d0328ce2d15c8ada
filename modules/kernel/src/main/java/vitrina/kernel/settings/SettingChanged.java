package vitrina.kernel.settings;

/**
 * A setting was changed on this node; told in the transaction that changes it.
 *
 * @param name  with its scope
 * @param value as it is stored from now on; null when it is inherited again; of a secret only dots
 */
public record SettingChanged(String name, String before, String value) {}
