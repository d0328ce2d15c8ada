package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.text.Plurals;

/** Texts: the same keys in every language, every used key there, no text in pages. */
@Tag("DEC-18")
class TextsTest {

    private static final List<String> LANGUAGES = List.of("es", "en", "pt");
    private static final Pattern PLURAL = Pattern.compile("\\{(\\d), plural,");
    /** A number and a noun that ends like a plural; verbs and measures that do not follow the number are none. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d\\} (?:de )?(?!(?:was|is|has|goes|does|belongs|exists|stays|expires|awaits|waits|lacks|becomes|takes|antes|más|es)\\b)\\p{L}+(?:s|ns|ões)\\b");
    /** Texts whose verb follows a count that has no noun. */
    private static final Set<String> COUNTS = Set.of("refusal.catalog.sold-out", "orders.cart.change.fewer-left", "shop.stock.few",
            "imports.summary");
    /** A picture's sides are a measure, and one dot is never too large; places of a setting are names. */
    private static final Set<String> NOT_COUNTS = Set.of("refusal.kernel.picture-too-large");
    private static final Pattern USED_IN_PAGES = Pattern.compile("#\\{[^}]*?\\bt\\['([a-z0-9._-]+)'\\]");

    @Test
    void every_bundle_has_the_same_keys_in_es_en_and_pt() throws IOException {
        var wrong = new TreeSet<String>();
        bundles().forEach((bundle, byLanguage) -> {
            var all = new TreeSet<String>();
            byLanguage.values().forEach(texts -> all.addAll(texts.stringPropertyNames()));
            for (var language : LANGUAGES) {
                for (var key : all) {
                    if (!byLanguage.containsKey(language) || byLanguage.get(language).getProperty(key) == null) {
                        wrong.add(bundle + "_" + language + " lacks " + key);
                    }
                }
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void the_same_places_are_filled_in_every_language() throws IOException {
        var wrong = new TreeSet<String>();
        var place = Pattern.compile("\\{(\\d)");
        bundles().forEach((bundle, byLanguage) -> {
            for (var key : byLanguage.get("es").stringPropertyNames()) {
                var places = new TreeSet<Set<String>>(java.util.Comparator.comparing(Object::toString));
                for (var language : LANGUAGES) {
                    var text = byLanguage.get(language).getProperty(key, "");
                    var found = new TreeSet<String>();
                    for (var match = place.matcher(text); match.find();) {
                        found.add(match.group(1));
                    }
                    places.add(found);
                }
                if (places.size() > 1) {
                    wrong.add(bundle + " " + key + " " + places);
                }
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_text_with_places_can_be_formatted() throws IOException {
        bundles().forEach((bundle, byLanguage) -> byLanguage.forEach((language, texts) -> texts.forEach((key, value) -> {
            if (value.toString().matches("(?s).*\\{\\d.*")) {
                for (var count : List.of(0, 1, 2, 1_000_000)) {
                    var chosen = Plurals.chosen(value.toString(), Locale.of(language), count, count, count, count, count, count, count);
                    assertFalse(new MessageFormat(chosen.replace("'", "''"), Locale.of(language)).toPattern().isEmpty(), bundle + key);
                    assertFalse(chosen.contains("plural"), bundle + key);
                }
            }
        })));
    }

    @Test
    void a_count_agrees_with_its_noun_in_every_language() throws IOException {
        var wrong = new TreeSet<String>();
        bundles().forEach((bundle, byLanguage) -> byLanguage.get("es").stringPropertyNames().forEach(key -> {
            var counts = new TreeSet<String>();
            for (var language : LANGUAGES) {
                var text = byLanguage.get(language).getProperty(key, "");
                counts.addAll(places(PLURAL, text));
                if (!NOT_COUNTS.contains(key)
                        && COUNTED.matcher(text.replaceAll("\\{\\d, plural,(\\s*\\S+ \\{[^{}]*(\\{\\d\\}[^{}]*)*\\})+\\}", "")).find()) {
                    wrong.add(bundle + "_" + language + " " + key + " counts without a plural: " + text);
                }
            }
            if (COUNTS.contains(key) && counts.isEmpty()) {
                wrong.add(key + " has a verb that agrees with a count");
            }
            for (var language : LANGUAGES) {
                var here = places(PLURAL, byLanguage.get(language).getProperty(key, ""));
                if (language.equals("en") ? !counts.containsAll(here) : !here.equals(counts)) {
                    wrong.add(bundle + "_" + language + " " + key + " has plurals of " + here + " where others have " + counts);
                }
            }
        }));
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> places(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        for (var match = pattern.matcher(text); match.find();) {
            found.add(match.group(1));
        }
        return found;
    }

    @Test
    void no_key_is_in_two_bundles() throws IOException {
        var owner = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        bundles().forEach((bundle, byLanguage) -> byLanguage.get("es").stringPropertyNames().forEach(key -> {
            var other = owner.put(key, bundle);
            if (other != null) {
                twice.add(key + " in " + other + " and " + bundle);
            }
        }));
        assertEquals(Set.of(), twice);
    }

    @Test
    void every_key_that_a_page_uses_exists() throws IOException {
        var known = new TreeSet<String>();
        bundles().values().forEach(byLanguage -> known.addAll(byLanguage.get("es").stringPropertyNames()));
        var missing = new TreeSet<String>();
        for (var page : Tree.files(".xhtml")) {
            for (var match = USED_IN_PAGES.matcher(page.text()); match.find();) {
                if (!known.contains(match.group(1))) {
                    missing.add(page.path() + " " + match.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_refusal_has_a_text() throws IOException {
        var known = new TreeSet<String>();
        bundles().values().forEach(byLanguage -> known.addAll(byLanguage.get("es").stringPropertyNames()));
        var missing = new TreeSet<String>();
        var thrown = Pattern.compile("new Refusal\\(\\s*\"([a-z0-9.-]+)\"");
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main")) {
                for (var match = thrown.matcher(file.text()); match.find();) {
                    if (!known.contains("refusal." + match.group(1))) {
                        missing.add(file.path() + " refusal." + match.group(1));
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void pages_hold_no_words() throws IOException {
        var wrong = new ArrayList<String>();
        var between = Pattern.compile(">([^<>#{}]*\\p{L}{3,}[^<>#{}]*)<");
        for (var page : Tree.files(".xhtml")) {
            var text = page.text().replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "");
            for (var match = between.matcher(text); match.find();) {
                wrong.add(page.path() + ": " + match.group(1).strip());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Map<String, Map<String, Properties>> bundles() throws IOException {
        var bundles = new TreeMap<String, Map<String, Properties>>();
        for (var file : Tree.files(".properties")) {
            var match = Pattern.compile("i18n/([a-z-]+)_(es|en|pt)\\.properties").matcher(file.path());
            if (match.matches()) {
                var texts = new Properties();
                texts.load(new StringReader(file.text()));
                bundles.computeIfAbsent(match.group(1), any -> new TreeMap<>()).put(match.group(2), texts);
            }
        }
        assertFalse(bundles.isEmpty());
        return bundles;
    }
}
