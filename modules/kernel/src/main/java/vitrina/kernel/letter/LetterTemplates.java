package vitrina.kernel.letter;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vitrina.kernel.boot.Dev;

/** Fills templates: with the operator's where there are any, and with ours when those do not work. */
final class LetterTemplates {

    private static final Logger LOG = Logger.getLogger(LetterTemplates.class.getName());
    private static final String END = ".ftl";
    private static final int LONGEST = 256 * 1024;

    /** One form, and the subject its head gave it. */
    record Filled(String subject, String text) {}

    private final Path own;
    private final Map<LetterForm, Configuration> shipped = templates(sources());
    /** Null as long as the operator has none. */
    private volatile Map<LetterForm, Configuration> with;
    /** What was said of each broken letter, so that it is said once. */
    private final Map<String, String> said = new ConcurrentHashMap<>();

    /** @param own the operator's folder, which need not be there */
    LetterTemplates(Path own) {
        this.own = own;
    }

    /** @param shared what every letter may name beside its own facts */
    Map<LetterForm, Filled> fill(String name, Object facts, Map<String, ?> shared) {
        if (isOverlaid()) {
            try {
                return fill(with, name, facts, shared);
            } catch (IOException | TemplateException e) {
                tell(name, e.getMessage());
            }
        }
        try {
            return fill(shipped, name, facts, shared);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The letter " + name + " cannot be written", e);
        }
    }

    /** Reads the operator's files, so that a wrong one is known before somebody waits for a letter. */
    void check() {
        if (!isOverlaid()) {
            return;
        }
        try (var files = Files.walk(own)) {
            for (var file : files.filter(file -> file.toString().endsWith(END)).sorted().toList()) {
                var name = own.relativize(file).toString().replace('\\', '/');
                for (var form : LetterForm.values()) {
                    try {
                        with.get(form).getTemplate(name);
                    } catch (IOException e) {
                        tell(name.substring(0, name.length() - END.length()), e.getMessage());
                    }
                }
            }
        } catch (IOException e) {
            tell("*", e.toString());
        }
    }

    private boolean isOverlaid() {
        if (!Files.isDirectory(own)) {
            return false;
        }
        if (with == null) {
            with = templates(Stream.concat(Stream.of(own), sources().stream()).toList());
        }
        return true;
    }

    private static Map<LetterForm, Configuration> templates(List<Path> before) {
        var templates = new EnumMap<LetterForm, Configuration>(LetterForm.class);
        for (var form : LetterForm.values()) {
            templates.put(form, form.templates(before));
        }
        return templates;
    }

    private static Map<LetterForm, Filled> fill(Map<LetterForm, Configuration> templates, String name, Object facts, Map<String, ?> shared)
            throws IOException, TemplateException {
        var forms = new EnumMap<LetterForm, Filled>(LetterForm.class);
        for (var form : LetterForm.values()) {
            var out = new BoundedWriter(LONGEST);
            var letter = templates.get(form).getTemplate(name + END).createProcessingEnvironment(facts, out);
            for (var each : shared.entrySet()) {
                letter.setGlobalVariable(each.getKey(), letter.getObjectWrapper().wrap(each.getValue()));
            }
            try {
                letter.process();
            } catch (BoundedWriter.TooLong | StackOverflowError e) {
                throw new IOException("It does not end: " + e.getMessage(), e);
            }
            forms.put(form, new Filled(subject(letter), out.toString()));
        }
        return forms;
    }

    private static String subject(Environment letter) throws TemplateException, IOException {
        if (letter.getGlobalVariable("subjectLine") instanceof TemplateScalarModel subject && !subject.getAsString().isBlank()) {
            return subject.getAsString();
        }
        throw new IOException("It has no subject: a letter is one <@part.letter subject=…>");
    }

    private void tell(String name, String why) {
        var first = why == null ? "" : why.strip().lines().findFirst().orElse("").strip();
        if (!first.equals(said.put(name, first))) {
            LOG.warning(() -> "The letter " + name + " in " + own + " does not work, ours is sent instead: " + first);
        }
    }

    /** While a checkout is being changed its files win, as they are now. */
    private static List<Path> sources() {
        return Dev.source().map(root -> {
            try (var modules = Files.list(root.resolve("modules"))) {
                return modules.map(module -> module.resolve("src/main/resources/" + LetterForm.SHIPPED)).filter(Files::isDirectory).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).orElse(List.of());
    }
}
