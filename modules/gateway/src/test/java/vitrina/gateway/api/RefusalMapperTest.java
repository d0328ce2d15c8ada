package vitrina.gateway.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalMapperTest {

    @ParameterizedTest(name = "{0} is told as {2}")
    @CsvSource({"kernel.forbidden, true, 401", "kernel.forbidden, false, 403", "people.country-unknown, true, 404", "people.throttled, true, 429",
            "kernel.file-too-large, false, 413", "catalog.sold-out, true, 409", "people.email-invalid, true, 422",
            "kernel.idempotency-mismatch, true, 422"})
    void the_reason_in_a_refusals_code_chooses_the_status(String code, boolean anonymous, int status) {
        assertEquals(status, RefusalMapper.status(code, anonymous));
    }
}
