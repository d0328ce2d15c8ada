package vitrina.backoffice.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.LetterExamples;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.letter.WrittenLetter;
import vitrina.kernel.text.Texts;
import vitrina.people.company.Company;
import vitrina.people.company.Country;

/** Every letter with examples, as it would be sent now; never a real one. */
@ApplicationScoped
public class LetterPreview {

    @Inject
    private Letters letters;
    @Inject
    @Any
    private Instance<LetterExamples> examples;
    @Inject
    private Company company;

    /** Names of all templates, those of a module together. */
    List<String> names() {
        return examples(Texts.LANGUAGES.getFirst()).map(Letter::name).toList();
    }

    /** @param language es, en or pt; the letter comes from a country where it is the first language, else from one where it is spoken */
    Optional<WrittenLetter> write(String name, String language) {
        var country = company.countries().stream().filter(one -> one.languages().stream().anyMatch(spoken -> spoken.startsWith(language)))
                .min(Comparator.comparing(one -> !one.defaultLanguage().startsWith(language))).map(Country::code).orElse(null);
        var tag = country == null ? language : language + "-" + country;
        return examples(tag).filter(letter -> letter.name().equals(name)).findFirst()
                .map(letter -> letters.write(new Letter(name, tag, country, letter.facts())));
    }

    private Stream<Letter> examples(String tag) {
        return examples.stream().flatMap(source -> source.examples(tag).stream());
    }
}
