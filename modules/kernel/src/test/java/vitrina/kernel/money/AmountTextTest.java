package vitrina.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount is read as the country of the money writes it, or not at all. */
@Tag("FOUND-10")
@Tag("LOC-09")
class AmountTextTest {

    /** The demo's countries and others with every habit: no decimals, three of them, blanks and apostrophes between groups. */
    private static final List<String> PLACES = List.of("COP es-CO", "MXN es-MX", "ARS es-AR", "BRL pt-BR", "USD es-US", "USD en-US", "CLP es-CL",
            "PYG es-PY",
            "PEN es-PE", "UYU es-UY", "CRC es-CR", "USD es-CO", "COP es", "COP en", "EUR es-ES", "EUR fr-FR", "CHF de-CH", "KWD en-KW", "JPY ja-JP",
            "EGP ar-EG");

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource(delimiter = ';', value = {"COP es-CO;1.000;1000", "COP es-CO;15.000;15000", "COP es-CO;1000;1000", "COP es-CO;$ 37.900;37900",
        "COP es-CO;$37900;37900",
        "COP es-CO;COP 37.900;37900", "COP es-CO;0;0", "COP es-CO;1.234.567;1234567", "BRL pt-BR;1,5;1.5", "BRL pt-BR;1.000,00;1000",
        "BRL pt-BR;R$ 1.234,5;1234.5",
        "MXN es-MX;10.00;10", "MXN es-MX;$1,000.00;1000", "MXN es-MX;1,000;1000", "USD es-CO;1.000;1000", "USD es-CO;USD 1.000,50;1000.50",
        "USD en-US;1,000;1000",
        "CLP es-CL;1.000;1000", "COP en;15,000;15000", "EUR fr-FR;1 000,5;1000.5", "CHF de-CH;1'000.50;1000.50", "KWD en-KW;1.000;1",
        "KWD en-KW;1,000;1000"})
    void what_people_of_the_country_write_is_understood(String place, String typed, BigDecimal meant) {
        assertEquals(0, meant.compareTo(of(place).read(typed).orElseThrow()), typed);
    }

    @ParameterizedTest(name = "{1} of {0} is refused")
    @CsvSource(delimiter = ';', value = {"COP es-CO;100,5", "COP es-CO;0.4", "COP es-CO;0,4", "COP es-CO;1.00", "COP es-CO;1,00", "COP es-CO;1.5",
        "COP es-CO;1.000,00", "COP es-CO;1,000",
        "COP es-CO;1,000.00", "COP es-CO;1 000", "COP es-CO;1'000", "COP es-CO;0.400", "COP es-CO;007", "COP es-CO;1.0000", "COP es-CO;1000.000",
        "COP es-CO;1.23.456",
        "COP es-CO;.500", "COP es-CO;1.000.", "COP es-CO;-5", "COP es-CO;+5", "COP es-CO;1e3", "COP es-CO;1e999999999", "COP es-CO;R$ 1.000",
        "COP es-CO;$", "COP es-CO;''",
        "COP es-CO;１０００", "COP es-CO;٣٧", "COP es-CO;9999999999999999", "COP en;15.000", "BRL pt-BR;1.5", "BRL pt-BR;1,555", "BRL pt-BR;1,000.00",
        "BRL pt-BR;,5",
        "MXN es-MX;1.000", "MXN es-MX;15,50", "MXN es-MX;1.000,00", "USD es-CO;12.50", "USD es-CO;$ 1.000", "USD en-US;1.234,5", "EUR fr-FR;1.000"})
    void what_they_would_not_write_is_never_guessed(String place, String typed) {
        assertEquals(Optional.empty(), of(place).read(typed), typed);
    }

    @Test
    void what_a_field_shows_it_reads_back() {
        var random = new Random(10);
        for (var place : PLACES) {
            var way = of(place);
            for (int digits = 1; digits <= 15; digits++) {
                var amount = BigDecimal.valueOf((long) (random.nextDouble() * Math.pow(10, digits)), way.decimals());
                for (var shown : List.of(way.show(amount), way.plain(amount), MoneyFormat.sign(currency(place), locale(place)) + way.show(amount))) {
                    assertEquals(0, amount.compareTo(way.read(shown).orElseThrow(() -> new AssertionError(place + " " + shown))),
                            place + " " + shown);
                }
            }
        }
    }

    @Test
    void what_a_price_tag_says_can_be_typed_where_digits_are_ours() {
        var amount = new BigDecimal("1234567");
        for (var place : PLACES.stream().filter(one -> !one.startsWith("EGP")).toList()) {
            assertEquals(0, amount.compareTo(of(place).read(MoneyFormat.format(new Money(amount, currency(place)), tag(place))).orElseThrow()),
                    place);
        }
    }

    @Test
    void no_text_means_two_amounts_whichever_country_reads_it() {
        var ways = new ArrayList<>(PLACES.stream().filter(one -> Currencies.payableScale(currency(one)) <= 2).map(AmountTextTest::of).toList());
        ways.addAll(List.of(AmountText.anyCurrency("es"), AmountText.anyCurrency("en"), AmountText.anyCurrency("pt"), AmountText.count("es"),
                AmountText.count("en")));
        var random = new Random(1);
        for (int round = 0; round < 100_000; round++) {
            var typed = random.ints(1 + random.nextInt(9), 0, 16).mapToObj(at -> "0123456789..,, '".substring(at, at + 1)).reduce("", String::concat);
            var meant = new HashSet<BigDecimal>();
            ways.forEach(way -> way.read(typed).map(BigDecimal::stripTrailingZeros).ifPresent(meant::add));
            assertTrue(meant.size() <= 1, typed + " is " + meant);
        }
    }

    @Test
    void an_amount_that_cannot_be_paid_shows_all_it_has_and_is_refused_as_it_stands() {
        var way = of("COP es-CO");
        assertEquals("1.000,125", way.show(new BigDecimal("1000.1250")));
        assertEquals(Optional.empty(), way.read("1.000,125"));
        assertEquals("37.900", way.show(new BigDecimal("37900.0000")));
        assertEquals("37900", way.plain(new BigDecimal("3.79E+4")));
        assertEquals("12,50", of("BRL pt-BR").show(new BigDecimal("12.5")));
    }

    @ParameterizedTest(name = "{1} % in {0} is {2}")
    @CsvSource(delimiter = ';', value = {"es;12,5;12.5;12,50", "en;12.5;12.5;12.50", "pt;19;19;19", "en;1.234;1.234;1.234", "es;0,125;0.125;0,125"})
    void a_rate_has_one_mark_and_no_groups(String language, String typed, BigDecimal meant, String shown) {
        assertEquals(0, meant.compareTo(AmountText.rate(language).read(typed).orElseThrow()));
        assertEquals(shown, AmountText.rate(language).show(meant));
        for (var other : List.of("12.5".equals(typed) ? "12,5" : "1.2.3", "1,234.5", "1.234,5", "1 000", "12,55555")) {
            assertEquals(Optional.empty(), AmountText.rate(language).read(other), other);
        }
    }

    @Test
    void a_long_text_costs_nothing() {
        assertEquals(Optional.empty(), of("COP es-CO").read("1".repeat(1_000_000)));
        assertEquals(Optional.empty(), of("COP es-CO").read("1" + ".000".repeat(200_000)));
        assertEquals(Optional.empty(), of("COP es-CO").read(null));
    }

    private static AmountText of(String place) {
        return AmountText.of(currency(place), tag(place));
    }

    private static String currency(String place) {
        return place.split(" ")[0];
    }

    private static String tag(String place) {
        return Arrays.asList(place.split(" ")).getLast();
    }

    private static Locale locale(String place) {
        return Locale.forLanguageTag(tag(place));
    }
}
