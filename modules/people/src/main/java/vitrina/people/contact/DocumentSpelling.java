package vitrina.people.contact;

/** How documents are written on paper. */
final class DocumentSpelling {

    private DocumentSpelling() {
    }

    static String cuit(String value) {
        return value.substring(0, 2) + "-" + value.substring(2, 10) + "-" + value.substring(10);
    }

    static String cpf(String value) {
        return value.substring(0, 3) + "." + value.substring(3, 6) + "." + value.substring(6, 9) + "-" + value.substring(9);
    }

    static String cnpj(String value) {
        return value.substring(0, 2) + "." + value.substring(2, 5) + "." + value.substring(5, 8) + "/" + value.substring(8, 12) + "-"
                + value.substring(12);
    }

    static String thousands(String value) {
        return value.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }

    static String withCheckDigit(String value) {
        int last = value.length() - 1;
        return thousands(value.substring(0, last)) + "-" + value.charAt(last);
    }
}
