package vitrina.people.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LOC-01")
class IdentityDocumentTest {

    @ParameterizedTest(name = "{0} {1} is written {2}")
    @CsvSource({
        "AR_CUIT, 30-50001091-2, 30-50001091-2",
        "AR_CUIT, 33693450239, 33-69345023-9",
        "AR_CUIL, 20 12345678 6, 20-12345678-6",
        "AR_DNI, 12345678, 12.345.678",
        "AR_DNI, 7.654.321, 7.654.321",
        "MX_RFC, GODE561231GR8, GODE561231GR8",
        "MX_RFC, mhtr93041179a, MHTR93041179A",
        "MX_RFC, XAXX010101000, XAXX010101000",
        "MX_RFC, XEXX010101000, XEXX010101000",
        "MX_CURP, BOXW310820HNERXN09, BOXW310820HNERXN09",
        "BR_CPF, 390.533.447-05, 390.533.447-05",
        "BR_CPF, 52998224725, 529.982.247-25",
        "BR_CNPJ, 16.727.230/0001-97, 16.727.230/0001-97",
        "BR_CNPJ, 12abc34501de35, 12.ABC.345/01DE-35",
        "CO_CC, 1020304050, 1.020.304.050",
        "CO_NIT, 213.123.432-1, 213.123.432-1",
        "CO_NIT, 8999990681, 899.999.068-1",
        "CL_RUT, 12531909-2, 12.531.909-2",
        "CL_RUT, 20.347.878-k, 20.347.878-K",
    })
    void numbers_that_exist_are_read_in_any_spelling_and_written_in_one(DocumentKind kind, String typed, String written) {
        assertEquals(written, IdentityDocument.parse(kind, typed).map(IdentityDocument::formatted).orElse(""));
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource({
        "AR_CUIT, 30-50001091-3", "AR_CUIT, 99-50001091-2", "AR_CUIT, 3050001091", "AR_CUIL, 30-50001091-2",
        "AR_DNI, 123", "AR_DNI, 123456789", "AR_DNI, 0123456",
        "MX_RFC, GODE561231GR9", "MX_RFC, GO561231GR8", "MX_RFC, XAXX010101001",
        "MX_CURP, BOXW310820HNERXN08", "MX_CURP, BOXW310820HXXRXN09",
        "BR_CPF, 390.533.447-06", "BR_CPF, 111.111.111-11", "BR_CPF, 3905334470",
        "BR_CNPJ, 16.727.230/0001-98", "BR_CNPJ, 00000000000000", "BR_CNPJ, 12ABC34501DE36", "BR_CNPJ, 12ABC34501DEA5",
        "CO_CC, 0123456", "CO_CC, 12345678901", "CO_NIT, 213.123.432-2",
        "CL_RUT, 12531909-3", "CL_RUT, ''",
    })
    void numbers_that_cannot_exist_are_refused(DocumentKind kind, String typed) {
        assertTrue(IdentityDocument.parse(kind, typed).isEmpty());
    }

    @ParameterizedTest(name = "{0}: one wrong digit in {1} is noticed")
    @CsvSource({"AR_CUIT, 30500010912", "CL_RUT, 125319092"})
    void every_single_wrong_digit_is_noticed_where_the_rule_promises_it(DocumentKind kind, String right) {
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(i)) {
                    var wrong = right.substring(0, i) + digit + right.substring(i + 1);
                    assertFalse(kind.accepts(wrong), wrong);
                }
            }
        }
    }

    @Test
    void each_country_has_its_kinds_and_the_united_states_have_none() {
        assertEquals(List.of(DocumentKind.BR_CPF, DocumentKind.BR_CNPJ), DocumentKind.of("BR"));
        assertEquals(List.of(), DocumentKind.of("US"));
    }

    @Test
    void a_number_is_never_printed_and_never_built_wrong() {
        assertEquals("BR_CPF[…]", new IdentityDocument(DocumentKind.BR_CPF, "39053344705").toString());
        assertThrows(IllegalArgumentException.class, () -> new IdentityDocument(DocumentKind.BR_CPF, "39053344706"));
    }
}
