package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever adds a field for an amount gets the one reader for amounts, or a red test. */
@Tag("FOUND-10")
class AmountFieldsTest {

    private static final Pattern SETTER = Pattern.compile("void set(\\w+)\\((?:final )?(?:java\\.math\\.)?(?:BigDecimal|Money) ");
    private static final Pattern FIELD = Pattern.compile("<(?:\\w+:)?(\\w+)\\b[^>]*? value=\"#\\{[^}]*\\.(\\w+)}\"[^>]*>");

    @Test
    void every_field_for_an_amount_says_whether_it_is_money_or_a_rate() throws IOException {
        var amounts = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main")) {
                SETTER.matcher(file.text()).results().map(found -> Character.toLowerCase(found.group(1).charAt(0)) + found.group(1).substring(1))
                        .forEach(amounts::add);
            }
        }
        var right = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var file : Tree.files(".xhtml")) {
            FIELD.matcher(file.text()).results().filter(found -> amounts.contains(found.group(2))).forEach(found -> {
                if (found.group(1).equals("amount") || found.group(1).equals("rate")) {
                    right.add(found.group());
                } else if (found.group(1).toLowerCase(java.util.Locale.ROOT).contains("input") || found.group(1).equals("spinner")) {
                    wrong.add(file.path() + " " + found.group());
                }
            });
        }
        assertEquals(List.of(), wrong);
        assertTrue(right.size() >= 9, "only " + right.size() + " of " + amounts + " were found: " + right);
    }

    @Test
    void a_field_of_numbers_with_decimals_echoes_what_it_understands() throws IOException {
        var silent = new ArrayList<String>();
        for (var file : Tree.files(".xhtml")) {
            if (file.path().contains("modules/backoffice/")) {
                Pattern.compile("<[^>]*inputmode=\"decimal\"[^>]*>").matcher(file.text()).results()
                        .filter(found -> !found.group().contains("data-amount")).forEach(found -> silent.add(file.path() + " " + found.group()));
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void no_page_makes_a_number_of_a_text_by_itself() throws IOException {
        var own = new ArrayList<String>();
        var number = Pattern.compile("new BigDecimal\\((?!\")|Double\\.(parseDouble|valueOf)|NumberFormat[^;]*\\.parse\\(");
        for (var file : Tree.files(".java")) {
            if (file.path().matches("modules/(backoffice|storefront|gateway)/src/main/.*") && number.matcher(file.text()).find()) {
                own.add(file.path());
            }
        }
        assertEquals(List.of(), own);
    }
}
