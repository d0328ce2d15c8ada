package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.orders.order.OrderNews;

/** Turns news into mails; the mail is one more row of the outbox, written in the transaction of the news. */
@ApplicationScoped
public class OrderMails {

    @Inject
    private OrderLetters letters;
    @Inject
    private Mailer mailer;

    void tell(@Observes OrderNews news) {
        var letter = letters.write(news);
        mailer.send(new Mail(news.order().contact().email(), letter.subject(), letter.plain(), letter.html()));
    }
}
