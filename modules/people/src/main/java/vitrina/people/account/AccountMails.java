package vitrina.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.Locale;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.messaging.OutboxHandler;
import vitrina.kernel.queue.Message;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.people.contact.Email;
import vitrina.people.credential.Tokens;

/**
 * The mails an account needs. Links start with the configured address, never with what a request claims (Q16). A wish for a reset is
 * only queued by the request; whether there is such an account shows later, to the mailbox alone.
 */
@ApplicationScoped
public class AccountMails implements OutboxHandler {

    private static final String RESET = "people.reset";

    @Inject
    private AccountStore store;
    @Inject
    private Tokens tokens;
    @Inject
    private Letters letters;
    @Inject
    private Outbox outbox;
    @Inject
    private Settings settings;

    @Transactional
    void askForReset(Email email, String language, String country) {
        outbox.put(RESET, RESET + ":" + email.value(), Json.createObjectBuilder().add("email", email.value())
                .add("language", language).add("country", country).build());
    }

    void confirm(long personId, Email email, String language, String country) {
        var token = tokens.forPerson(Tokens.Purpose.CONFIRM, personId);
        letters.send(email.value(), new Letter("confirm-address", language, country,
                new LinkFacts(link(language, country, "confirm?token=" + token))));
    }

    @Override
    public String kind() {
        return RESET;
    }

    @Override
    public void handle(Message message) {
        var email = message.json().getString("email");
        var language = message.json().getString("language");
        store.byLogin(email).ifPresent(account -> {
            var token = tokens.forPerson(Tokens.Purpose.RESET, account.personId());
            var country = message.json().getString("country");
            letters.send(email, new Letter("reset-password", language, country, new LinkFacts(link(language, country, "reset?token=" + token))));
        });
    }

    /** A page of the site in that language and country (decision 9). */
    private String link(String language, String country, String page) {
        return settings.get(KernelSettings.BASE_URL) + "/" + language.substring(0, 2) + "-" + country.toLowerCase(Locale.ROOT) + "/" + page;
    }
}
