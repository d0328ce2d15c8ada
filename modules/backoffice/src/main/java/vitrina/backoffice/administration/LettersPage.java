package vitrina.backoffice.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrina.backoffice.frame.Backoffice;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.letter.WrittenLetter;

/** Letters as they would be sent now (NOT-06, CFG-08); everything chosen stands in the address, so that it can be passed on. */
@Named
@RequestScoped
public class LettersPage {

    private static final List<String> DEVICES = List.of("desk", "phone");
    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final List<String> FORMS = List.of("html", "text");

    @Inject
    private LetterPreview preview;
    @Inject
    private Backoffice backoffice;

    private List<String> names;
    private String name;
    private WrittenLetter letter;

    @PostConstruct
    void open() {
        Actors.require(KernelPermissions.SETTINGS);
        names = preview.names();
        name = chosen("letter", names, names.getFirst());
        letter = preview.write(name, getIn()).orElseThrow();
    }

    /** Letters to buyers, to those with an account, to staff. */
    public Map<String, List<String>> getGroups() {
        return names.stream().collect(Collectors.groupingBy(one -> one.replaceFirst("-.*", "").replaceFirst("^(?!order|branch|staff).*", "account")
                .replace("branch", "staff"), TreeMap::new, Collectors.toList()));
    }

    public List<String> getOrder() {
        return List.of("order", "account", "staff");
    }

    public WrittenLetter getLetter() {
        return letter;
    }

    public String getName() {
        return name;
    }

    /** The language shown; at first the backoffice's own. */
    public String getIn() {
        return chosen("in", backoffice.getLanguages(), backoffice.getLanguage());
    }

    public String getDevice() {
        return chosen("device", DEVICES, DEVICES.getFirst());
    }

    public String getScheme() {
        return chosen("scheme", SCHEMES, SCHEMES.getFirst());
    }

    public String getForm() {
        return chosen("form", FORMS, FORMS.getFirst());
    }

    public List<String> getDevices() {
        return DEVICES;
    }

    public List<String> getSchemes() {
        return SCHEMES;
    }

    public List<String> getForms() {
        return FORMS;
    }

    /** This page with one thing chosen differently. */
    public String with(String key, String value) {
        return "letters?" + address(key, value);
    }

    public String getFrame() {
        return "letters/frame?" + address("", "");
    }

    private String address(String key, String value) {
        return Map.of("letter", name, "in", getIn(), "device", getDevice(), "scheme", getScheme(), "form", getForm()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(one -> one.getKey() + "=" + (one.getKey().equals(key) ? value : one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String chosen(String key, List<String> known, String usual) {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(key);
        return asked != null && known.contains(asked) ? asked : usual;
    }
}
