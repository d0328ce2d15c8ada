package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.Letter.Fact;
import vitrina.kernel.letter.Letter.Piece;
import vitrina.kernel.letter.Letter.Total;
import vitrina.kernel.letter.LetterExamples;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;

/** The letters about an order that never was. */
@ApplicationScoped
class OrderExamples implements LetterExamples {

    private static final String NUMBER = "A-1000001";
    private static final String PICTURES = "/media/illustration/";

    @Inject
    private Texts texts;
    @Inject
    private Settings settings;

    @Override
    public List<Letter> examples(String language) {
        var branch = new Fact(word(language, "notices.order.branch"), word(language, "notices.example.branch"));
        var buyers = Stream.of(
                full("order-placed", language, payment(language)),
                one("order-reminder", language, payment(language), ""),
                full("order-paid", language, List.of(new Fact(word(language, "notices.order.arrives"), word(language, "notices.example.days")))),
                one("order-received", language, List.of(), word(language, "notices.example.reason")),
                one("order-in-process", language, List.of(), ""),
                one("order-at-counter", language, List.of(branch), ""),
                new Letter("order-on-the-way", language, null, facts(language, "", List.of(), List.of(), List.of(), address(language))),
                one("order-delivered", language, List.of(), ""),
                one("order-returned", language, List.of(), word(language, "notices.example.reason")),
                one("order-expired", language, List.of(), ""),
                one("order-cancelled", language, List.of(), ""),
                one("order-refunded", language, List.of(new Fact(word(language, "notices.order.refund"), money(language, "155.00"))), ""));
        return Stream.concat(buyers, Stream.of(new Letter("branch-overdue", language, null, new OverdueFacts(NUMBER,
                word(language, "orders.state.IN_PROCESS"), home() + "/backoffice/")))).toList();
    }

    private Letter one(String name, String language, List<Fact> facts, String reason) {
        return new Letter(name, language, null, facts(language, reason, facts, List.of(), List.of(), List.of()));
    }

    private Letter full(String name, String language, List<Fact> facts) {
        var pieces = List.of(piece(language, 1, "dropper-skin-d9a15b-11-1", 1, "90.00"), piece(language, 2, "jar-hair-7a9a6c-42-1", 2, "65.00"),
                piece(language, 3, "candle-home-c98d7a-7-1", 1, "25.00"));
        var totals = List.of(new Total(word(language, "notices.order.discount"), "−" + money(language, "25.00"), "save"),
                new Total(word(language, "orders.shipping.home"), word(language, "notices.order.free"), ""),
                new Total(word(language, "notices.order.total"), money(language, "155.00"), "total"),
                new Total(word(language, "notices.order.tax-included"), money(language, "24.75"), "note"));
        return new Letter(name, language, null, facts(language, "", facts, pieces, totals, address(language)));
    }

    private OrderFacts facts(String language, String reason, List<Fact> facts, List<Piece> pieces, List<Total> totals, List<String> address) {
        return new OrderFacts(NUMBER, word(language, "notices.example.name"), reason, home() + "/", facts, pieces, totals, address);
    }

    private Piece piece(String language, int number, String picture, int quantity, String amount) {
        return new Piece(home() + PICTURES + picture + ".png", word(language, "notices.example.product." + number),
                word(language, "notices.example.options." + number), quantity, money(language, amount));
    }

    private List<Fact> payment(String language) {
        return List.of(new Fact(word(language, "notices.order.method"), word(language, "payments.method.transfer")),
                new Fact(word(language, "notices.order.total"), money(language, "155.00")),
                new Fact(word(language, "notices.order.account"), word(language, "notices.example.account")),
                new Fact(word(language, "notices.order.code"), "0000 1111 2222"),
                new Fact(word(language, "notices.order.due"), word(language, "notices.example.due")));
    }

    private List<String> address(String language) {
        return word(language, "notices.example.address").lines().toList();
    }

    private String home() {
        return settings.get(KernelSettings.BASE_URL);
    }

    /** In the money of the language's country. */
    private static String money(String language, String amount) {
        var locale = Locale.forLanguageTag(language);
        var currency = locale.getCountry().isEmpty() ? "USD" : Currency.getInstance(locale).getCurrencyCode();
        return MoneyFormat.format(Money.of(amount, currency), language);
    }

    private String word(String language, String key) {
        return texts.get(language, key);
    }
}
