package vitrina.gateway.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import vitrina.kernel.text.Texts;

/** The language of words in an answer: the first accepted one that the suite speaks, else English, also where nobody can read what is accepted. */
public final class ApiLanguage {

    private ApiLanguage() {
    }

    public static String of(HttpHeaders headers) {
        try {
            return headers.getAcceptableLanguages().stream().map(Locale::getLanguage).filter(Texts.LANGUAGES::contains).findFirst().orElse("en");
        } catch (ProcessingException | IllegalArgumentException unreadable) {
            return "en";
        }
    }
}
