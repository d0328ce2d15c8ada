package vitrina.gateway.api;

import jakarta.ws.rs.core.HttpHeaders;

import vitrina.kernel.text.Texts;

/** The language of words in an answer: the first accepted one that the suite speaks, else English. */
public final class ApiLanguage {

    private ApiLanguage() {
    }

    public static String of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(locale -> locale.getLanguage()).filter(Texts.LANGUAGES::contains).findFirst()
                .orElse("en");
    }
}
