package vitrina.backoffice.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrina.kernel.boot.Version;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.Texts;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;

/** Who sits at the desk: language, branch, zone and the words of the page. */
@Named("bo")
@RequestScoped
public class Backoffice {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Texts texts;
    @Inject
    private Company company;
    @Inject
    private Clock clock;
    @Inject
    private Menu menu;

    private String language;
    private Map<String, String> words;

    /** es, en or pt: chosen at the desk, else what the browser asks for. */
    public String getLanguage() {
        if (language == null) {
            language = Preference.LANGUAGE.of(request).filter(Texts.LANGUAGES::contains).orElseGet(this::spoken);
        }
        return language;
    }

    private String spoken() {
        for (var locales = request.getLocales(); locales.hasMoreElements();) {
            var spoken = locales.nextElement().getLanguage();
            if (Texts.LANGUAGES.contains(spoken)) {
                return spoken;
            }
        }
        return Texts.LANGUAGES.getFirst();
    }

    public List<String> getLanguages() {
        return Texts.LANGUAGES;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    /** Texts without arguments, as {@code #{bo.t['key']}}. */
    public Map<String, String> getT() {
        if (words == null) {
            words = new PageTexts(texts.all(getLanguage()));
        }
        return words;
    }

    public String say(String key, Object... arguments) {
        return texts.get(getLanguage(), key, arguments);
    }

    public boolean knows(String key) {
        return texts.has(getLanguage(), key);
    }

    public String say(Refusal refusal) {
        return texts.get(getLanguage(), refusal);
    }

    public Actor getActor() {
        return Actors.current();
    }

    public String getBrand() {
        return company.name();
    }

    /** For the round sign of the user menu. */
    public String getInitials() {
        return Arrays.stream(Actors.current().name().split("\\s+")).filter(word -> !word.isEmpty()).limit(2)
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    public boolean may(String permission) {
        return Actors.current().may(permission);
    }

    public List<Menu.Group> getMenu() {
        return menu.of(Actors.current());
    }

    /** The menu entry of this page. */
    public String getPlace() {
        return menu.place(request.getServletPath()).map(BackofficePage::key).orElse("");
    }

    /** Branches the actor may switch between; one that is bound to a branch has only that. */
    public List<Branch> getBranches() {
        return company.branches().stream().filter(branch -> Actors.current().seesBranch(branch.id())).toList();
    }

    /** The branch that lists are narrowed to, or null for all that the actor sees. */
    public Branch getBranch() {
        var bound = Actors.current().branchId();
        return bound != null ? company.branch(bound) : Preference.BRANCH.of(request).flatMap(this::branch).orElse(null);
    }

    private Optional<Branch> branch(String code) {
        return company.branch(code).filter(branch -> Actors.current().seesBranch(branch.id()));
    }

    public Long branchId() {
        var branch = getBranch();
        return branch == null ? null : branch.id();
    }

    /** The zone days and times are shown in: the branch's, else that of the company's first branch (LOC-09). */
    public ZoneId zone() {
        var branch = getBranch();
        return branch != null
                ? branch.zone()
                : company.branches().stream().findFirst().map(Branch::zone).orElse(ZoneId.of("UTC"));
    }

    /** The zone limits are meant in (LOC-09): the country's; that of the company's first country for what holds in all of them. */
    public ZoneId zone(String country) {
        return country == null || country.isBlank() ? company.countries().iterator().next().zone() : company.country(country).zone();
    }

    public LocalDate today() {
        return clock.today(zone());
    }

    /** A country's name in the desk's language. */
    public String country(String code) {
        return company.find(code).map(country -> country.name(getLanguage())).orElse(code);
    }

    /** Who did it, as a list shows it: a name, unless nobody with a name did. */
    public String who(String name) {
        return "system".equals(name) || "operator".equals(name) ? say("backoffice.order.by." + name) : name;
    }

    public boolean isSandbox() {
        return Boolean.getBoolean("vitrina.sandbox");
    }

    /** For the foot of every page. */
    public String getVersion() {
        return say("backoffice.version", Version.text());
    }

    public String getRequestId() {
        return String.valueOf(request.getAttribute("requestId"));
    }

    /** The status an error page is about. */
    public int getStatus() {
        return request.getAttribute(ErrorPages.STATUS) instanceof Integer status ? status : 404;
    }

    /** This page in another language. */
    public String languageLink(String other) {
        return Preference.LANGUAGE.link(request, other);
    }

    /** This page for another branch; empty for all. */
    public String branchLink(String code) {
        return Preference.BRANCH.link(request, code);
    }
}
