package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vitrina.kernel.search.Entries.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.kernel.text.SynonymSet;

@Tag("SRCH-01")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsAreComparedTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: \"{2}\" finds \"{1}\"")
    @Tag("SRCH-02")
    @Tag("SRCH-04")
    @CsvSource({
        "es, Canción de cuna, CANCION", "es, Cancion de cuna, canción", "es, Bolso español, espanol", "es, Bolso espanol, español",
        "es, Muñeca, muneca", "es, Muneca, muñeca", "es, Labial 50% menos, 50%", "es, Labial 50% menos, 50 %", "es, Alcohol 70%, alcohol 70",
        "pt, Calça preta, calca", "pt, Calca preta, calça", "pt, Coração de pelúcia, coracao", "pt, Relógio, RELOGIO",
        "en, Café Crème, cafe creme", "en, Piñata, pinata", "en, L’Oréal mask, l'oreal", "es, Ｃamisa ancha, camisa"})
    void case_accents_and_special_letters_do_not_matter(String language, String title, String typed) {
        assertFound(language, title, typed);
    }

    @ParameterizedTest(name = "{0}: \"{2}\" finds \"{1}\"")
    @Tag("SRCH-03")
    @CsvSource({
        "es, Camisa, camisas", "es, Zapatos, zapato", "es, Colores, color", "es, Luz, luces", "es, Jabón, jabones", "es, Perfume, perfumes",
        "es, Lápices, lapiz", "es, Reloj, relojes", "es, Cafés, cafe", "es, Pantalones, pantalón",
        "pt, Botão, botões", "pt, Botões, botao", "pt, Botão, botoes", "pt, Azul, azuis", "pt, Hotel, hotéis", "pt, Batom, batons",
        "pt, Flores, flor",
        "pt, Fácil, fáceis", "pt, Luz, luzes", "pt, Mãe, mães", "pt, Promoções, promocao",
        "en, Dress, dresses", "en, Shoes, shoe", "en, Watch, watches", "en, Knife, knives", "en, Scarf, scarves", "en, Gloves, glove",
        "en, Battery, batteries", "en, Cookie, cookies", "en, Woman, women", "en, House, houses"})
    void singular_and_plural_find_each_other(String language, String title, String typed) {
        assertFound(language, title, typed);
    }

    @ParameterizedTest(name = "{0}: \"{2}\" finds \"{1}\"")
    @Tag("SRCH-03")
    @CsvSource({
        "es, Camiseta, camizeta", "es, Perfume, perfmue", "es, Zapatos, sapatos", "es, Chaqueta, chaqeuta", "es, Camiseta, camis",
        "pt, Camiseta, camizeta", "pt, Sapato, zapato", "pt, Perfume, perfurme", "en, Lipstick, lipstik", "en, Sneakers, sneekers"})
    void a_slip_of_the_finger_is_forgiven(String language, String title, String typed) {
        assertFound(language, title, typed);
    }

    @Test
    void loose_spelling_is_not_used_when_enough_entries_have_the_word() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Bota"), entry(2, "Bota alta"), entry(3, "Bota baja"), entry(4, "Bote"))) {
            SearchResult result = index.search(SearchRequest.of("bota", Entries.CO));
            assertEquals(3, result.total());
            assertEquals(false, result.similar());
        }
    }

    @Test
    void what_has_the_word_exactly_comes_before_what_is_only_similar() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Camiseta"), entry(2, "Camizeta"))) {
            assertEquals(List.of(2L, 1L), Entries.found(index, "camizeta"));
        }
    }

    @Test
    void all_words_are_needed_while_small_words_are_not() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Crema para manos"), entry(2, "Crema facial"), entry(3, "Jabón de manos"),
                entry(4, "Crema hidratante manos"), entry(5, "Loción crema manos"))) {
            assertEquals(List.of(1L, 4L, 5L), Entries.found(index, "crema de manos").stream().sorted().toList());
        }
    }

    @Test
    void the_name_of_a_colour_is_found_in_both_genders_its_own_first() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Blusa").keywords("Rojo"), entry(2, "Blusa").keywords("Roja"))) {
            assertEquals(List.of(2L, 1L), Entries.found(index, "blusa roja"));
        }
    }

    @Test
    @Tag("SRCH-05")
    void tags_brands_and_categories_are_found_and_weigh_less_than_the_name() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Labial").keywords("Nuevo"), entry(2, "Nuevo labial"),
                entry(3, "Labial").body("nuevo"))) {
            assertEquals(List.of(2L, 1L, 3L), Entries.found(index, "nuevo labial"));
        }
    }

    @Test
    @Tag("SRCH-03")
    void synonyms_work_both_ways_over_several_words_and_can_be_changed_at_once() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Teléfono móvil"), entry(2, "Celular"))) {
            assertEquals(List.of(2L), Entries.found(index, "celulares"));
            index.synonyms(SynonymSet.of("es", List.of(new SynonymSet.Rule("celular", List.of("teléfonos móviles"), true))));
            assertEquals(List.of(2L, 1L), Entries.found(index, "celulares"));
            assertEquals(List.of(1L, 2L), Entries.found(index, "telefono movil"));
        }
    }

    @Test
    @Tag("SRCH-03")
    void a_synonym_of_one_direction_leaves_the_other_alone() {
        SynonymSet set = SynonymSet.of("en", List.of(new SynonymSet.Rule("footwear", List.of("shoes", "boots"), false)));
        try (SearchIndex index = Entries.index(folder, "en", entry(1, "Shoe"), entry(2, "Boot"), entry(3, "Footwear"))) {
            index.synonyms(set);
            assertEquals(3, Entries.found(index, "footwear").size());
            assertEquals(List.of(1L), Entries.found(index, "shoe"));
        }
    }

    private void assertFound(String language, String title, String typed) {
        try (SearchIndex index = Entries.index(folder, language, entry(1, "Xyz"), entry(2, title), entry(3, "Otra cosa distinta"))) {
            assertEquals(List.of(2L), Entries.found(index, typed));
            assertNotEquals(List.of(2L), Entries.found(index, "qwertyuiop"));
        }
    }
}
