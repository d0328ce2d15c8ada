package vitrina.kernel.settings;

import java.util.List;

/**
 * Where a setting is asked: a part of the company, and what it lies in. The caller knows that; kernel knows neither countries nor branches.
 *
 * @param chain narrowest first, the company last
 */
public record Scope(List<ScopeKey> chain) {

    public static final Scope COMPANY = new Scope(List.of(ScopeKey.COMPANY));

    public Scope {
        chain = List.copyOf(chain);
    }

    /** @param code ISO 3166-1 alpha-2 */
    public static Scope country(String code) {
        return new Scope(List.of(ScopeKey.of(SettingLevel.COUNTRY, code), ScopeKey.COMPANY));
    }

    public static Scope site(String country, String site) {
        return country(country).with(ScopeKey.of(SettingLevel.SITE, site));
    }

    public static Scope branch(String country, String branch) {
        return country(country).with(ScopeKey.of(SettingLevel.BRANCH, branch));
    }

    /** A branch as the pages of one site see it. */
    public static Scope branch(String country, String site, String branch) {
        return site(country, site).with(ScopeKey.of(SettingLevel.BRANCH, branch));
    }

    /** The part itself. */
    public ScopeKey own() {
        return chain.getFirst();
    }

    private Scope with(ScopeKey narrower) {
        var longer = new java.util.ArrayList<ScopeKey>();
        longer.add(narrower);
        longer.addAll(chain);
        return new Scope(longer);
    }
}
