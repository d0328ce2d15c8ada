package vitrina.payments.transfer;

/** Where shoppers of a country transfer to. */
public record BankAccount(String country, String bank, String holder, String number, String note) {}
