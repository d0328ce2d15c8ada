package vitrina.backoffice.frame;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in the words people use for it. */
final class Browser {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browser() {
    }

    static String name(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return (browser + (browser.isEmpty() || system.isEmpty() ? "" : " · ") + system);
    }

    private static String first(Map<String, String> names, String userAgent) {
        return userAgent == null
                ? ""
                : names.entrySet().stream().filter(name -> userAgent.contains(name.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse("");
    }
}
