-- Both queues are worked off lane by lane (kind, provider), and events of one key one after the other as messages are (decision 19).
-- A claim is a token, not a time: it can be prolonged while its message is worked on.
alter table kernel_outbox add column claim uuid;
alter table kernel_inbox add column claim uuid, add column ordering_key text;
create index kernel_outbox_lane on kernel_outbox (kind, due_at) where not dead;
create index kernel_inbox_lane on kernel_inbox (provider, due_at) where state = 'WAITING';
create index kernel_inbox_key on kernel_inbox (ordering_key, id) where state = 'WAITING' and ordering_key is not null;
