package vitrina.kernel.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the machine says of settings, by the rules of MicroProfile Config. */
@Tag("FOUND-08")
class OperatorValuesTest {

    private static final Setting<String> GREETING = Setting.text("greeting.line", "hello").at(SettingLevel.values());
    private static final Setting<Boolean> NET = Setting.flag("net", false).at(SettingLevel.COUNTRY).in("AR", true);
    private static final FormerSetting NETS = new FormerSetting("net.countries", NET,
            text -> Arrays.stream(text.split(",")).collect(Collectors.toMap(code -> code, code -> "true")), "false");
    private static final ScopeKey BRAZIL = Scope.country("BR").own();
    private static final ScopeKey ARGENTINA = Scope.country("AR").own();

    @TempDir
    private Path home;

    @Test
    void the_environment_has_a_form_for_each_part_of_the_company() {
        var given = given(environment(Map.of("VITRINA_GREETING_LINE", "all", "VITRINA_GREETING_LINE__COUNTRY_BR", "olá",
                "VITRINA_GREETING_LINE__BRANCH_SAO_PAULO", "oi", "VITRINA_GREETING_LINES", "another setting"))).of(GREETING);
        assertEquals(Map.of(Scope.COMPANY.own(), "all", BRAZIL, "olá", Scope.branch("BR", "sao-paulo").own(), "oi"), texts(given));
        assertEquals("VITRINA_GREETING_LINE__COUNTRY_BR", given.get(BRAZIL).from());
        assertEquals("VITRINA_GREETING_LINE__COUNTRY_BR", GREETING.environmentName(BRAZIL));
        assertEquals("VITRINA_GREETING_LINE__BRANCH_SAO_PAULO", GREETING.environmentName(Scope.branch("BR", "sao-paulo").own()));
    }

    @Test
    void the_file_goes_after_the_environment_and_says_the_same_with_and_without_the_name_of_the_house() throws IOException {
        var file = file("greeting.line=file\nvitrina.greeting.line.@country.BR=oi do arquivo\ngreeting.line.@branch.sao-paulo=oi");
        var given = given(file, environment(Map.of("VITRINA_GREETING_LINE", "environment"))).of(GREETING);
        assertEquals("environment", given.get(Scope.COMPANY.own()).text());
        assertEquals(Settings.Source.ENVIRONMENT, given.get(Scope.COMPANY.own()).source());
        assertEquals("oi do arquivo", given.get(BRAZIL).text());
        assertEquals("greeting.line.@country.BR in " + home.resolve("vitrina.properties"), given.get(BRAZIL).from());
        assertEquals(Settings.Source.FILE, given.get(BRAZIL).source());
        assertEquals("oi", given.get(Scope.branch("BR", "sao-paulo").own()).text());
    }

    @Test
    void nothing_is_no_value() {
        assertEquals(Map.of(), given(environment(Map.of("VITRINA_GREETING_LINE", ""))).of(GREETING));
    }

    @Test
    void a_name_in_the_file_that_is_no_setting_is_told() throws IOException {
        assertEquals(List.of("greting.line in " + home.resolve("vitrina.properties") + " is no setting."),
                given(file("greting.line=hello\ngreeting.line=hello")).advice());
        assertEquals(List.of(), given(environment(Map.of("VITRINA_PORT", "8080"))).advice(), "it may be anybody's");
    }

    @Test
    void a_file_that_cannot_be_read_is_said() throws IOException {
        assertTrue(given(file("greeting.line=\\u12")).troubles().getFirst().contains("vitrina.properties cannot be read"));
    }

    @Test
    @Tag("LOC-04")
    void a_list_of_countries_of_the_version_before_is_understood_and_what_to_write_is_said() {
        var values = given(environment(Map.of("VITRINA_NET_COUNTRIES", "BR")));
        assertEquals(Map.of(BRAZIL, "true", ARGENTINA, "false"), texts(values.of(NET)), "Argentina was not in the list");
        assertEquals("VITRINA_NET_COUNTRIES is understood for the last time in this version; write VITRINA_NET__COUNTRY_BR=true, "
                + "VITRINA_NET__COUNTRY_AR=false instead.", values.advice().getFirst());
    }

    @Test
    void the_new_form_goes_before_the_former_one() {
        var values = given(environment(Map.of("VITRINA_NET_COUNTRIES", "BR", "VITRINA_NET__COUNTRY_BR", "false")));
        assertEquals(Map.of(BRAZIL, "false", ARGENTINA, "false"), texts(values.of(NET)));
    }

    @Test
    void a_list_that_says_nothing_is_said() {
        var values = given(environment(Map.of("VITRINA_NET_COUNTRIES", "Brazil!")));
        assertTrue(values.troubles().getFirst().startsWith("VITRINA_NET_COUNTRIES is \"Brazil!\", which cannot be read; write values by country"),
                values.troubles().toString());
    }

    private static Map<ScopeKey, String> texts(Map<ScopeKey, OperatorValues.Given> given) {
        return given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().text()));
    }

    private static OperatorValues given(ConfigSource... sources) {
        return new OperatorValues(Stream.of(sources), List.of("vitrina.greeting.line", "vitrina.net"), List.of(NETS));
    }

    private SettingsFile file(String text) throws IOException {
        return new SettingsFile(Files.writeString(home.resolve("vitrina.properties"), text));
    }

    private static ConfigSource environment(Map<String, String> values) {
        return new ConfigSource() {
            @Override
            public Set<String> getPropertyNames() {
                return values.keySet();
            }

            @Override
            public String getValue(String name) {
                return values.get(name);
            }

            @Override
            public String getName() {
                return "environment";
            }

            @Override
            public int getOrdinal() {
                return 300;
            }
        };
    }
}
