package vitrina.notices.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.LetterExamples;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.letter.WrittenLetter;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kit.InHouse;

/** Every letter the product sends, in three languages and both forms. */
@InHouse
@Tag("NOT-06")
class LettersAreWrittenTest {

    private static final Pattern LEFT_OPEN = Pattern.compile("\\$\\{|#\\{|\\{\\d|⟦|\\bnull\\b|plural,|</?@");

    @Inject
    private Letters letters;
    @Inject
    @Any
    private Instance<LetterExamples> examples;
    @Inject
    private Settings settings;

    @ParameterizedTest
    @ValueSource(strings = {"es-CO", "en-US", "pt-BR"})
    void no_letter_leaves_a_place_open_and_all_name_their_language_and_sender(String language) {
        for (var letter : all(language).toList()) {
            var written = letters.write(letter);
            var name = letter.name() + " " + language;
            for (var part : List.of(written.subject(), written.plain(), written.html().replaceAll("(?s)<style>.*?</style>", ""))) {
                assertFalse(LEFT_OPEN.matcher(part).find(), name + ": " + part);
            }
            assertTrue(written.html().contains("<html lang=\"" + language + "\""), name);
            assertTrue(written.html().contains("<title>") && written.html().contains("name=\"color-scheme\""), name);
            assertFalse(written.plain().contains("</") || written.plain().contains("&amp;"), name + ": " + written.plain());
            assertTrue(written.html().length() < 60_000, name + " is long: many programs cut a mail of 100 KB");
            assertFalse(written.html().contains("<script") || written.html().contains(".svg"), name);
            assertTrue(written.plain().contains("Aurora Colombia S.A.S."), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-CO", "en-US", "pt-BR"})
    void both_forms_of_a_letter_say_the_same_facts(String language) {
        for (var letter : all(language).toList()) {
            var written = letters.write(letter);
            var seen = shown(written.html());
            if (letter.facts() instanceof OrderFacts order) {
                var facts = Stream.of(Stream.of(order.number(), order.name()), order.facts().stream().flatMap(fact -> fact.value().lines()),
                        order.pieces().stream().flatMap(piece -> Stream.of(piece.name(), piece.amount())),
                        order.totals().stream().flatMap(total -> Stream.of(total.label(), total.amount())), order.address().stream())
                        .flatMap(part -> part).toList();
                for (var fact : facts) {
                    assertTrue(seen.contains(fact), letter.name() + " in HTML lacks " + fact);
                    assertTrue(written.plain().contains(fact), letter.name() + " in text lacks " + fact);
                }
                assertTrue(written.html().contains("href=\"" + order.link()), letter.name());
                assertTrue(written.plain().contains(order.link()), letter.name());
            }
        }
    }

    @Test
    void the_letter_of_a_paid_order_says_what_it_cost_and_shows_what_was_bought() {
        var written = letters.write(all("es-CO").filter(letter -> letter.name().equals("order-paid")).findFirst().orElseThrow());
        assertEquals("Pago confirmado: pedido A-1000001", written.subject());
        for (var fact : List.of("¡Gracias por tu compra!", "Total: $ 155", "1 × Sérum facial de rosa mosqueta (30 ml)",
                "Envío a domicilio: Gratis")) {
            assertTrue(written.plain().replace('\u00a0', ' ').contains(fact), fact + " is not in " + written.plain());
        }
        assertEquals(3, Pattern.compile("<img src=\"http[^\"]+\\.png\"\\s+width=\"64\" height=\"80\" alt=\"[^\"]+\"").matcher(written.html())
                .results().count());
    }

    @Test
    @Tag("NOT-08")
    void the_code_is_in_the_subject_and_both_forms_and_minutes_agree_with_their_number() {
        var code = all("es-CO").filter(letter -> letter.name().equals("sign-in-code")).findFirst().orElseThrow();
        var written = letters.write(code);
        assertEquals("012345 es tu código", written.subject());
        assertTrue(written.plain().contains("    012345\n") && written.html().contains(">012345</p>"));
        assertTrue(written.plain().contains("Vale 10 minutos"));
    }

    @Test
    @Tag("Q14")
    void nothing_that_was_typed_becomes_markup_a_header_or_a_template() {
        var evil = "<script>alert(1)</script>${7*7}{0}\"'&";
        var facts = new OrderFacts("A-1\r\nBcc: all@example.com", evil, evil, "http://127.0.0.1:8080/t?a=1&b=2",
                List.of(new Letter.Fact("Cuenta", "Banco\n" + evil)),
                List.of(new Letter.Piece("http://127.0.0.1/p.png?\"onerror=x", evil, evil, 2, "$ 1")),
                List.of(new Letter.Total("Total", "$ 1", "total")), List.of(evil));
        var written = letters.write(new Letter("order-placed", "es-CO", "CO", facts));
        assertFalse(written.html().contains("<script") || written.html().contains("49"), written.html());
        assertTrue(written.html().contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}{0}&quot;&#39;&amp;"), written.html());
        assertTrue(written.html().contains("href=\"http://127.0.0.1:8080/t?a=1&amp;b=2\""));
        assertTrue(written.html().contains("Banco<br>"));
        assertTrue(written.plain().contains(evil));
        var mail = new vitrina.kernel.mail.Mail("ana@example.com", written.subject(), written.plain(), written.html());
        assertEquals("Tu pedido A-1 Bcc: all@example.com espera tu pago", mail.subject());
    }

    @Test
    @Tag("CFG-08")
    void the_letter_of_the_operator_wins_and_a_broken_one_is_replaced_by_ours() throws IOException {
        var folder = Files.createDirectories(Path.of(settings.get(KernelSettings.HOME), "letters"));
        var own = folder.resolve("order-cancelled.ftl");
        try {
            Files.writeString(own, "<@part.letter subject=\"Mío \" + number title=\"Mío\"><@part.say \"<b> \" + name/></@part.letter>");
            assertEquals("Mío A-1000001", cancelled().subject());
            assertTrue(cancelled().html().contains("&lt;b&gt; Ana") && cancelled().plain().contains("<b> Ana"));
            for (var broken : List.of("<@part.letter subject=", "sin cabeza", "<@part.letter subject=t(\"x\") title=missing></@part.letter>",
                    "<@part.letter subject=\"x\" title=\"y\"><#list 1..9999999 as n>${n}</#list></@part.letter>",
                    "<#macro round><@round/></#macro><@round/>", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                    "<@part.letter subject=name.class title=\"y\"></@part.letter>")) {
                Files.writeString(own, broken);
                // Another time each, however fast the machine is.
                Files.setLastModifiedTime(own, FileTime.fromMillis(broken.hashCode() & 0xFFFFFFFFL));
                assertEquals("Cancelamos tu pedido A-1000001", cancelled().subject(), broken);
            }
        } finally {
            Files.deleteIfExists(own);
            Files.delete(folder);
        }
    }

    @Test
    void every_template_has_an_example() throws IOException {
        var names = new TreeSet<String>();
        for (var module : List.of("notices", "people")) {
            try (var files = Files.list(Path.of("../" + module + "/src/main/resources/vitrina/letters"))) {
                files.forEach(file -> names.add(file.getFileName().toString().replace(".ftl", "")));
            }
        }
        assertEquals(names, new TreeSet<>(all("es-CO").map(Letter::name).toList()));
    }

    private Stream<Letter> all(String language) {
        return examples.stream().flatMap(source -> source.examples(language).stream());
    }

    private WrittenLetter cancelled() {
        return letters.write(all("es-CO").filter(letter -> letter.name().equals("order-cancelled")).findFirst().orElseThrow());
    }

    private static String shown(String html) {
        return html.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
