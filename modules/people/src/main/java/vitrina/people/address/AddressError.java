package vitrina.people.address;

import vitrina.kernel.refusal.Refusal;

/** What is wrong with one field of an address; the refusal's text says what to do. */
public record AddressError(AddressField field, Refusal refusal) {}
