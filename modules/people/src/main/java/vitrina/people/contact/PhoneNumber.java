package vitrina.people.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number, typed in the local way and stored once in E.164 (LOC-03): Argentine mobiles with 9 after the country code, Mexican
 * ones without 1, so that a number written two ways is one contact.
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil RULES = PhoneNumberUtil.getInstance();
    /** Prefixes that Mexico gave up in 2019 and that people and old address books still write before the ten digits. */
    private static final Pattern OLD_MEXICAN = Pattern.compile("(\\+52)?(?:1|01|02|044|045)(\\d{10})");

    public PhoneNumber {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) {
            throw new IllegalArgumentException("Not an E.164 number");
        }
    }

    /** Reads what somebody in the country typed; numbers of other countries start with +. Empty when no such number can exist. */
    public static Optional<PhoneNumber> parse(String country, String typed) {
        if (typed == null || typed.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        try {
            var number = RULES.parse(withoutOldPrefix(country, typed), country);
            return RULES.isValidNumber(number) ? Optional.of(of(number)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String withoutOldPrefix(String country, String typed) {
        var old = OLD_MEXICAN.matcher(typed.replaceAll("[^+\\d]", ""));
        return old.matches() && (old.group(1) != null || country.equals("MX")) ? "+52" + old.group(2) : typed;
    }

    private static PhoneNumber of(Phonenumber.PhoneNumber number) {
        return new PhoneNumber(RULES.format(number, PhoneNumberFormat.E164));
    }

    /** As written inside its own country, such as 011 15-2345-6789. */
    public String national() {
        return RULES.format(parsed(), PhoneNumberFormat.NATIONAL);
    }

    public String international() {
        return RULES.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
    }

    /** National for readers in the number's own country, international for everybody else. */
    public String shownIn(String country) {
        return country.equals(RULES.getRegionCodeForNumber(parsed())) ? national() : international();
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return RULES.parse(e164, null);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("Stored number cannot be read", impossible);
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
