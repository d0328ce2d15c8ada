package vitrina.kernel.letter;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import vitrina.kernel.boot.Dev;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;

/** Writes letters, and sends them in the transaction of their fact. */
@ApplicationScoped
public class Letters {

    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    private Mailer mailer;
    @Inject
    private Instance<Letterhead.Source> heads;

    private LetterTemplates templates;
    private ThemeRoles theme;

    @PostConstruct
    void open() {
        templates = new LetterTemplates(Path.of(settings.get(KernelSettings.HOME), "letters"));
        theme = ThemeRoles.read();
    }

    void check(@Observes @Priority(900) SuiteStarted started) {
        templates.check();
    }

    public void send(String to, Letter letter) {
        var written = write(letter);
        mailer.send(new Mail(to, written.subject(), written.plain(), written.html(), written.language()));
    }

    /** @throws IllegalStateException when there is no such template, or ours does not work */
    public WrittenLetter write(Letter letter) {
        var roles = Dev.isOn() ? ThemeRoles.read() : theme;
        var shared = new HashMap<String, Object>();
        shared.put("t", words(letter.language()));
        shared.put("language", letter.language());
        shared.put("head", heads.get().of(letter.country()));
        shared.put("home", settings.get(KernelSettings.BASE_URL));
        shared.put("light", roles.light());
        shared.put("dark", roles.dark());
        var forms = templates.fill(letter.name(), letter.facts(), shared);
        return new WrittenLetter(letter.language(), forms.get(LetterForm.HTML).subject(), tidy(forms.get(LetterForm.HTML).text()),
                tidy(forms.get(LetterForm.TEXT).text()));
    }

    /** {@code t("key", arguments…)} of templates. */
    private TemplateMethodModelEx words(String language) {
        return arguments -> {
            var key = plain(arguments.getFirst()).toString();
            var rest = arguments.subList(1, arguments.size());
            var values = new Object[rest.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = plain(rest.get(i));
            }
            return texts.get(language, key, values);
        };
    }

    private static Object plain(Object model) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) model);
    }

    /** Templates leave blanks and empty lines where they decide. */
    private static String tidy(String text) {
        return String.join("\n", List.of(text.strip().split("\\R", -1)).stream().map(String::stripTrailing).toList())
                .replaceAll("\n{3,}", "\n\n") + "\n";
    }
}
