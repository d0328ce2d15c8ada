package vitrina.people.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LOC-02")
class PostalRegionsTest {

    @ParameterizedTest(name = "{0} {1} lies in {2}")
    @CsvSource({"MX, 06700, CMX", "MX, 16999, CMX", "MX, 20000, AGU", "MX, 44100, JAL", "MX, 57999, MEX", "MX, 99999, ZAC", "BR, 01310100, SP",
        "BR, 19999999, SP", "BR, 20040020, RJ", "BR, 69301000, RR", "BR, 69500000, AM", "BR, 70040010, DF", "BR, 72900000, GO",
        "BR, 73600000, DF", "BR, 74000000, GO", "BR, 99999999, RS"})
    void the_first_digits_name_the_region(String country, String code, String region) {
        assertEquals(region, PostalRegions.of(country, code).orElse(""));
        assertTrue(AddressForms.regions(country).stream().map(Region::code).anyMatch(region::equals), "a region of the form");
    }

    @ParameterizedTest(name = "nothing is known of {0}")
    @CsvSource({"MX, 0670", "MX, 067000", "BR, 01310", "AR, 1414", "BR, 00999999", "MX, ''"})
    void incomplete_codes_and_other_countries_say_nothing(String country, String code) {
        assertTrue(PostalRegions.of(country, code).isEmpty());
    }

    @Test
    void the_codes_that_ship_can_be_read_and_agree_with_their_region() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("/vitrina/people/postal-codes.csv"), StandardCharsets.UTF_8))) {
            for (var line : lines.lines().toList()) {
                var row = PostalRow.parse(line);
                assertEquals(row.region(), PostalRegions.of(row.country(), row.code()).orElse(""), line);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MX;06700", "MX;;CMX;a;b;c", "MX;06700;;a;b;c"})
    void lines_without_code_or_region_are_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> PostalRow.parse(line));
    }
}
