-- Queues: rows are written in the transaction of the fact and worked on afterwards.
create table kernel_outbox (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    ordering_key text        not null,
    body         jsonb       not null,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    dead         boolean     not null default false,
    last_error   text
);
create index kernel_outbox_waiting on kernel_outbox (ordering_key, id) where not dead;
create index kernel_outbox_due on kernel_outbox (due_at) where not dead;
create index kernel_outbox_dead on kernel_outbox (id) where dead;

create table kernel_inbox (
    id          bigint generated always as identity primary key,
    provider    text        not null,
    event_id    text        not null,
    body        bytea       not null,
    headers     jsonb       not null,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    last_error  text,
    unique (provider, event_id)
);
create index kernel_inbox_waiting on kernel_inbox (due_at) where state = 'WAITING';

-- Readers stop at pg_snapshot_xmin: a sequence number alone would skip rows of transactions that commit late.
create table kernel_change (
    id      bigint generated always as identity,
    xid     xid8        not null default pg_current_xact_id(),
    kind    text        not null,
    subject bigint      not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (xid, id)
);
create index kernel_change_at on kernel_change (at);

create table kernel_idempotency (
    scope      text        not null,
    key        text        not null,
    digest     text        not null,
    answer     text,
    created_at timestamptz not null,
    primary key (scope, key)
);

create table kernel_setting (
    key        text primary key,
    value      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);

create table kernel_text (
    language text not null,
    key      text not null,
    value    text not null,
    primary key (language, key)
);

create table kernel_audit (
    id           bigint generated always as identity primary key,
    xid          xid8        not null default pg_current_xact_id(),
    at           timestamptz not null,
    actor_kind   text        not null,
    actor_id     bigint,
    actor_name   text        not null,
    act          text        not null,
    subject_kind text        not null,
    subject_id   text,
    details      jsonb       not null,
    request_id   text,
    address      text,
    position     bigint unique,
    seal         text
);
create index kernel_audit_unsealed on kernel_audit (xid, id) where seal is null;
create index kernel_audit_subject on kernel_audit (subject_kind, subject_id);

create table kernel_mail (
    id         bigint generated always as identity primary key,
    recipient  text        not null,
    subject    text        not null,
    plain      text        not null,
    html       text,
    caught_at  timestamptz not null
);
