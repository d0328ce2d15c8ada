package vitrina.orders.buyer;

import vitrina.kernel.refusal.Refusal;

/** What is wrong with one field of a form; shown beside it, while everything typed is kept. */
public record FieldError(String field, Refusal refusal) {}
