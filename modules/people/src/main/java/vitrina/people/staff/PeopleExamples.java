package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.LetterExamples;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.people.account.LinkFacts;
import vitrina.people.credential.CodeFacts;

/** The letters about accounts, with codes and links that open nothing. */
@ApplicationScoped
class PeopleExamples implements LetterExamples {

    @Inject
    private Settings settings;

    @Override
    public List<Letter> examples(String language) {
        var link = settings.get(KernelSettings.BASE_URL) + "/?token=example";
        return List.of(new Letter("sign-in-code", language, null, new CodeFacts("012345", 10)),
                new Letter("confirm-address", language, null, new LinkFacts(link)),
                new Letter("reset-password", language, null, new LinkFacts(link)),
                new Letter("staff-password", language, null, new StaffPasswordFacts("Ana", "ana", link)));
    }
}
