package vitrina.gateway.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalMapperTest {

    @ParameterizedTest(name = "{0} is told as {3}")
    @CsvSource({"kernel.forbidden, true, true, 401", "kernel.forbidden, false, true, 403", "people.country-unknown, true, true, 404",
        "people.country-unknown, true, false, 422", "orders.line-gone, true, false, 404", "people.throttled, true, true, 429",
        "kernel.file-too-large, false, false, 413", "catalog.sold-out, true, false, 409", "people.email-invalid, true, false, 422",
        "kernel.idempotency-mismatch, true, false, 422"})
    void the_reason_in_a_refusals_code_chooses_the_status(String code, boolean anonymous, boolean reading, int status) {
        assertEquals(status, RefusalMapper.status(code, anonymous, reading));
    }
}
