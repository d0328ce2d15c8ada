package vitrina.people.contact;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A kind of document (LOC-01). The value is kept compact: upper case, without dots, dashes, slashes and blanks.
 * The United States ask for none.
 */
public enum DocumentKind {
    AR_CUIT("(20|2[34567]|30|33|34)\\d{9}", "99-99999999-9", CheckDigits::cuit, DocumentSpelling::cuit),
    AR_CUIL("(20|2[34567])\\d{9}", "99-99999999-9", CheckDigits::cuit, DocumentSpelling::cuit),
    AR_DNI("[1-9]\\d{6,7}", "", any -> true, DocumentSpelling::thousands),
    MX_RFC("[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{2}[0-9A]", "", CheckDigits::rfc, UnaryOperator.identity()),
    MX_CURP("[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX](AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[TLE]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)"
            + "[B-DF-HJ-NP-TV-ZÑ]{3}[A-Z0-9]\\d", "", CheckDigits::curp, UnaryOperator.identity()),
    BR_CPF("\\d{11}", "999.999.999-99", CheckDigits::cpf, DocumentSpelling::cpf),
    BR_CNPJ("[0-9A-Z]{12}\\d{2}", "**.***.***/****-99", CheckDigits::cnpj, DocumentSpelling::cnpj),
    CO_CC("[1-9]\\d{4,9}", "", any -> true, DocumentSpelling::thousands),
    CO_NIT("[1-9]\\d{6,10}", "", CheckDigits::nit, DocumentSpelling::withCheckDigit),
    CL_RUT("[1-9]\\d{5,7}[0-9K]", "", CheckDigits::rut, DocumentSpelling::withCheckDigit);

    private final Pattern shape;
    private final String mask;
    private final Predicate<String> check;
    private final UnaryOperator<String> spelling;

    DocumentKind(String shape, String mask, Predicate<String> check, UnaryOperator<String> spelling) {
        this.shape = Pattern.compile(shape);
        this.mask = mask;
        this.check = check;
        this.spelling = spelling;
    }

    /** The kinds a country knows, the most common one first; none for a country without. */
    public static List<DocumentKind> of(String country) {
        return Arrays.stream(values()).filter(kind -> kind.country().equals(country)).toList();
    }

    public String country() {
        return name().substring(0, 2);
    }

    /** The key of its short name, such as CUIT or CPF. */
    public String labelKey() {
        return "people.document." + name();
    }

    /** How it is spelled while typing: 9 a digit, * a digit or letter, else literal; empty where its length varies. */
    public String mask() {
        return mask;
    }

    boolean accepts(String compact) {
        return shape.matcher(compact).matches() && check.test(compact);
    }

    String spell(String compact) {
        return spelling.apply(compact);
    }
}
