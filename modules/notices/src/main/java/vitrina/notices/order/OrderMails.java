package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderNews;
import vitrina.people.company.Company;

/** Turns news into mails; the mail is one more row of the outbox, written in the transaction of the news. */
@ApplicationScoped
public class OrderMails {

    @Inject
    private OrderLetters letters;
    @Inject
    private Mailer mailer;
    @Inject
    private Texts texts;
    @Inject
    private Settings settings;
    @Inject
    private Company company;

    void tell(@Observes OrderNews news) {
        if (news.kind() == OrderNews.Kind.OVERDUE) {
            remind(news.order());
        } else {
            var letter = letters.write(news);
            mailer.send(new Mail(news.order().contact().email(), letter.subject(), letter.plain(), letter.html()));
        }
    }

    /** The branch, in its country's language, that the order has not ended (DEC-05). */
    private void remind(Order order) {
        var branch = company.branch(order.delivery().branchId());
        if (branch.email() != null && !branch.email().isBlank()) {
            var language = company.country(branch.country()).defaultLanguage();
            mailer.send(new Mail(branch.email(), texts.get(language, "notices.branch.overdue.subject", order.number()),
                    texts.get(language, "notices.branch.overdue.plain", order.number(), texts.get(language, "orders.state." + order.state()),
                            settings.get(KernelSettings.BASE_URL) + "/backoffice/orders/order?number=" + order.number()), null));
        }
    }
}
