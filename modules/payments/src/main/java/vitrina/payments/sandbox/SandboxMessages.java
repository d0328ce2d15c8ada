package vitrina.payments.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.money.Money;
import vitrina.kernel.outside.Numbers;
import vitrina.kernel.outside.OutsideJson;
import vitrina.payments.provider.Charge;
import vitrina.payments.provider.Report;

/** The wire format of the sandbox. */
final class SandboxMessages {

    private SandboxMessages() {
    }

    static JsonObject charge(Charge charge, String code) {
        return Json.createObjectBuilder()
                .add("charge", charge.id().toString())
                .add("label", charge.label())
                .add("method", charge.method().code())
                .add("amount", charge.amount().amount().toPlainString())
                .add("currency", charge.amount().currency())
                .add("country", charge.country())
                .add("language", charge.language())
                .add("due", charge.dueAt().toString())
                .add("return", charge.returnUrl())
                .add("code", code == null ? "" : code)
                .build();
    }

    /** Empty for anything that is not a report in every detail. */
    static Optional<Report> report(byte[] body) {
        return OutsideJson.object(body).flatMap(SandboxMessages::report);
    }

    private static Optional<Report> report(JsonObject json) {
        try {
            var outcome = Report.Outcome.valueOf(json.getString("status").toUpperCase(Locale.ROOT));
            var amount = Numbers.decimal(json.getString("amount")).orElseThrow(IllegalArgumentException::new);
            return Optional.of(new Report(json.getString("event"), UUID.fromString(json.getString("charge")), outcome,
                    new Money(amount, json.getString("currency")), json.getString("reference", null), json.getString("failure", null)));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException malformed) {
            return Optional.empty();
        }
    }
}
