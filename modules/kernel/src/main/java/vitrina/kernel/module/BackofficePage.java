package vitrina.kernel.module;

/**
 * A page of the backoffice, or a folder of pages, and what it needs.
 *
 * @param group      under which title it stands, the text {@code backoffice.menu.<group>}: day, catalog, administration, always, or one of the module's own
 * @param place      where among the others of its group, smallest first
 * @param key        its own title is the text {@code backoffice.menu.<key>}
 * @param path       without .xhtml; what begins with it belongs to it
 * @param icon       a PrimeIcon; empty for what is reached from another page and has no entry
 * @param permission null for everybody who is signed in
 */
public record BackofficePage(String group, int place, String key, String path, String icon, String permission) {

    /** With an entry in the menu. */
    public static BackofficePage shown(String group, int place, String key, String path, String icon, String permission) {
        return new BackofficePage(group, place, key, path, icon, permission);
    }

    /** Reached from another page. */
    public static BackofficePage hidden(String key, String path, String permission) {
        return new BackofficePage("", 0, key, path, "", permission);
    }

    public boolean isShown() {
        return !icon.isEmpty();
    }
}
