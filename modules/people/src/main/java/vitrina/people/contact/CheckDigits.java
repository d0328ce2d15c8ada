package vitrina.people.contact;

import java.util.Set;
import java.util.function.IntUnaryOperator;

/** The official check-digit rules. Callers have already matched the shape. */
final class CheckDigits {

    /** RFCs the tax office itself gives out for the general public and for foreigners; their digits follow no rule. */
    private static final Set<String> GENERIC_RFC = Set.of("XAXX010101000", "XEXX010101000");
    private static final String RFC_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final String CURP_ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final int[] NIT_WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43};

    private CheckDigits() {
    }

    /** AFIP: weights 2 to 7 from the right, modulus 11; a remainder that gives 10 is never issued. */
    static boolean cuit(String value) {
        return last(value) == 11 - remainderAsEleven(sumFromRight(value, 1, i -> 2 + i % 6));
    }

    private static int remainderAsEleven(int sum) {
        return sum % 11 == 0 ? 11 : sum % 11;
    }

    /** SAT: alphabet values with weights 13 to 2, a company's 12 characters get a blank in front; modulus 11, ten is A. */
    static boolean rfc(String value) {
        if (GENERIC_RFC.contains(value)) {
            return true;
        }
        var padded = value.length() == 12 ? " " + value : value;
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += RFC_ALPHABET.indexOf(padded.charAt(i)) * (13 - i);
        }
        int digit = (11 - sum % 11) % 11;
        return padded.charAt(12) == (digit == 10 ? 'A' : (char) ('0' + digit));
    }

    /** RENAPO: alphabet values with weights 18 to 2, modulus 10. */
    static boolean curp(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CURP_ALPHABET.indexOf(value.charAt(i)) * (18 - i);
        }
        return last(value) == (10 - sum % 10) % 10;
    }

    /** Receita Federal: two digits modulus 11, weights growing from 2; numbers of one repeated digit are not issued. */
    static boolean cpf(String value) {
        return !repeated(value)
                && digitAt(value, 9) == receita(value.substring(0, 9), i -> 2 + i)
                && digitAt(value, 10) == receita(value.substring(0, 10), i -> 2 + i);
    }

    /** Receita Federal, also for the numbers with letters issued from July 2026: a character counts as its ASCII code less 48. */
    static boolean cnpj(String value) {
        return !repeated(value)
                && digitAt(value, 12) == receita(value.substring(0, 12), i -> 2 + i % 8)
                && digitAt(value, 13) == receita(value.substring(0, 13), i -> 2 + i % 8);
    }

    private static int receita(String value, IntUnaryOperator weight) {
        int remainder = sumFromRight(value, 0, weight) % 11;
        return remainder < 2 ? 0 : 11 - remainder;
    }

    /** DIAN: prime weights from the right, modulus 11. */
    static boolean nit(String value) {
        int remainder = sumFromRight(value, 1, i -> NIT_WEIGHTS[i]) % 11;
        return last(value) == (remainder < 2 ? remainder : 11 - remainder);
    }

    /** Registro Civil: weights 2 to 7 from the right, modulus 11; ten is K. */
    static boolean rut(String value) {
        int digit = (11 - sumFromRight(value, 1, i -> 2 + i % 6) % 11) % 11;
        return value.charAt(value.length() - 1) == (digit == 10 ? 'K' : (char) ('0' + digit));
    }

    /** Sums character times weight from the right, leaving out the last {@code skip} characters; the weight gets the position from the right. */
    private static int sumFromRight(String value, int skip, IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < value.length() - skip; i++) {
            sum += digitAt(value, value.length() - skip - 1 - i) * weight.applyAsInt(i);
        }
        return sum;
    }

    private static boolean repeated(String value) {
        return value.chars().distinct().count() == 1;
    }

    private static int last(String value) {
        return digitAt(value, value.length() - 1);
    }

    private static int digitAt(String value, int index) {
        return value.charAt(index) - '0';
    }
}
