package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.messaging.DurableListener;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderEvent;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderTold;
import vitrina.people.company.Company;

/** Turns events of orders into mails; the mail is one more row of the outbox, written in the transaction that hears of the event. */
@ApplicationScoped
public class OrderMails implements DurableListener<OrderEvent> {

    @Inject
    private OrderEvents events;
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

    @Override
    public String name() {
        return "notices.order-mail";
    }

    @Override
    public Class<OrderEvent> event() {
        return OrderEvent.class;
    }

    @Override
    public void hear(OrderEvent event) {
        events.read(event).ifPresent(this::tell);
    }

    private void tell(OrderTold told) {
        if (told.kind() == OrderEvent.Kind.OVERDUE) {
            remind(told.order());
        } else {
            var letter = letters.write(told);
            mailer.send(new Mail(told.order().contact().email(), letter.subject(), letter.plain(), letter.html()));
        }
    }

    /** The branch, in its country's language, that the order has not ended (DEC-05). */
    private void remind(Order order) {
        var branch = company.branch(order.delivery().branchId());
        if (branch.email() != null && !branch.email().isBlank()) {
            var language = company.country(branch.country()).defaultLanguage();
            mailer.send(new Mail(branch.email(), texts.get(language, "notices.branch.overdue.subject", order.number()),
                    texts.get(language, "notices.branch.overdue.plain", order.number(), texts.get(language, "orders.state." + order.state()),
                            settings.get(KernelSettings.BASE_URL) + "/backoffice/orders/order?number=" + order.number()),
                    null));
        }
    }
}
