-- Seals covered the time as the session's zone writes it; they are made anew of what does not depend on the session.
update kernel_audit set position = null, seal = null;
create index kernel_idempotency_created on kernel_idempotency (created_at);
create index kernel_inbox_done on kernel_inbox (received_at) where state = 'DONE';
