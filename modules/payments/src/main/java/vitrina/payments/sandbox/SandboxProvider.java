package vitrina.payments.sandbox;

import static vitrina.payments.provider.PaymentMethod.Kind.BANK;
import static vitrina.payments.provider.PaymentMethod.Kind.CARD;
import static vitrina.payments.provider.PaymentMethod.Kind.INSTANT;
import static vitrina.payments.provider.PaymentMethod.Kind.VOUCHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.web.SandboxDoor;
import vitrina.payments.payment.PaymentSettings;
import vitrina.payments.provider.Charge;
import vitrina.payments.provider.PaymentMethod;
import vitrina.payments.provider.PaymentMethod.Kind;
import vitrina.payments.provider.PaymentProvider;
import vitrina.payments.provider.RefundResult;
import vitrina.payments.provider.Report;
import vitrina.payments.provider.Started;

/** Cards and banks lead to the hosted page by a signed address; vouchers and instant payments are announced by the outbox. */
@ApplicationScoped
public class SandboxProvider implements PaymentProvider {

    static final String CODE = "sandbox";
    static final String ANNOUNCE = "payments.sandbox.announce";

    private static final Map<String, Map<String, Kind>> METHODS = Map.of(
            "CO", ordered("card", CARD, "pse", BANK, "efecty", VOUCHER),
            "MX", ordered("card", CARD, "oxxo", VOUCHER),
            "AR", ordered("card", CARD, "rapipago", VOUCHER),
            "BR", ordered("pix", INSTANT, "card", CARD, "boleto", VOUCHER));
    private static final Map<String, Kind> ELSEWHERE = Map.of("card", CARD);

    @Inject
    private Settings settings;
    @Inject
    private Outbox outbox;
    @Inject
    private SandboxCalls calls;
    @Inject
    private SandboxDoor door;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<PaymentMethod> methods(String country) {
        if (!settings.get(KernelSettings.SANDBOX)) {
            return List.of();
        }
        return METHODS.getOrDefault(country, ELSEWHERE).entrySet().stream()
                .map(method -> new PaymentMethod(method.getKey(), CODE, method.getValue(),
                        settings.get(PaymentSettings.window(method.getValue()), Scope.country(country))))
                .toList();
    }

    @Override
    public Set<String> codes() {
        return METHODS.values().stream().flatMap(methods -> methods.keySet().stream()).collect(Collectors.toSet());
    }

    @Override
    public Started start(Charge charge) {
        if (charge.method().kind().redirects()) {
            return new Started.Redirect(settings.get(KernelSettings.BASE_URL) + "/sandbox/pay?" + signed(charge));
        }
        var code = charge.method().kind() == INSTANT ? instantCode(charge) : voucherCode(charge);
        outbox.put(ANNOUNCE, "payment:" + charge.id(), SandboxMessages.charge(charge, code));
        return new Started.Instructions(code, charge.method().kind() == INSTANT ? code : null);
    }

    @Override
    public Optional<Report> verify(Map<String, String> headers, byte[] body) {
        if (!door.isOpen() || !calls.genuine(headers.get(SandboxSignature.HEADER), body)) {
            return Optional.empty();
        }
        return Optional.of(SandboxMessages.report(body).orElseThrow(() -> new Refusal("payments.report-malformed")));
    }

    @Override
    public RefundResult refund(Charge charge, String refundId, Money amount) {
        var answer = calls.post("refunds", Json.createObjectBuilder()
                .add("refund", refundId).add("charge", charge.id().toString())
                .add("amount", amount.amount().toPlainString()).add("currency", amount.currency()).build());
        return new RefundResult("done".equals(answer.getString("status")) ? RefundResult.Outcome.DONE : RefundResult.Outcome.REFUSED,
                answer.getString("reference", null));
    }

    @Override
    public Optional<Report> query(Charge charge) {
        var answer = calls.post("queries", Json.createObjectBuilder().add("charge", charge.id().toString()).build());
        return SandboxMessages.report(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The whole charge and its signature, so that the page needs no call before the shopper arrives. */
    private String signed(Charge charge) {
        JsonObject message = SandboxMessages.charge(charge, null);
        var body = message.toString().getBytes(StandardCharsets.UTF_8);
        return "charge=" + Base64.getUrlEncoder().withoutPadding().encodeToString(body)
                + "&signature=" + URLEncoder.encode(calls.sign(body), StandardCharsets.US_ASCII);
    }

    /** Fourteen digits in groups, as such slips show them. */
    private static String voucherCode(Charge charge) {
        long digits = Math.floorMod(charge.id().getMostSignificantBits() * 31 + charge.id().getLeastSignificantBits(),
                100_000_000_000_000L);
        return String.format(Locale.ROOT, "%014d", digits).replaceAll("(\\d{4})(\\d{4})(\\d{6})", "$1 $2 $3");
    }

    private static String instantCode(Charge charge) {
        return "00020126VITRINA." + charge.id().toString().replace("-", "").toUpperCase(Locale.ROOT) + "52040000.SANDBOX";
    }

    private static Map<String, Kind> ordered(Object... pairs) {
        var methods = new LinkedHashMap<String, Kind>();
        for (int i = 0; i < pairs.length; i += 2) {
            methods.put((String) pairs[i], (Kind) pairs[i + 1]);
        }
        return methods;
    }
}
