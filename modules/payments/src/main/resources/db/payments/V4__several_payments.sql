-- What is paid for is owed by its owner, who knows the shares of its payments (ADR 0012): several may be open at once.
drop index payments_one_open_per_reference;
