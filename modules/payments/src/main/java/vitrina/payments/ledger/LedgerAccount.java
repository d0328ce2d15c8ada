package vitrina.payments.ledger;

/** Account names of the ledger. A debit is positive, a credit negative. */
public final class LedgerAccount {

    /** What customers owe us: debited by a sale, credited by their payment. */
    public static final String RECEIVABLE = "receivable";
    public static final String SALES = "sales";
    public static final String SHIPPING = "shipping";
    /** Money a bank took back against our will. */
    public static final String CHARGED_BACK = "charged-back";
    /** Money promised back that the provider has not paid out yet. */
    public static final String REFUNDS_DUE = "refunds-due";

    private LedgerAccount() {
    }

    /** Money a provider holds for us. */
    public static String clearing(String provider) {
        return "clearing:" + provider;
    }

    public static String tax(String code) {
        return "tax:" + code;
    }
}
