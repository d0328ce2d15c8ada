-- A refund may have to be paid by hand, and one that the provider refused waits for people until another takes its place.
alter table payments_refund drop constraint payments_refund_state_check,
  add constraint payments_refund_state_check check (state in ('REQUESTED', 'BY_HAND', 'DONE', 'REFUSED', 'REPLACED'));
create index payments_refund_waiting on payments_refund (payment_id) where state in ('BY_HAND', 'REFUSED');
