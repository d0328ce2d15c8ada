package vitrina.sandbox;

import vitrina.kernel.settings.Setting;

/** What the sandbox shares with the shop. */
public final class SandboxSettings {

    /** The shop's setting of the same key; a provider shares a secret with each of its shops. */
    public static final Setting<String> SECRET = Setting.secret("payments.sandbox.secret");

    private SandboxSettings() {
    }
}
