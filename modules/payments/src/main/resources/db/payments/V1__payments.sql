-- Payments, refunds and the double-entry ledger. A payment pays a reference of another module (an order's public id).

create sequence payments_payment_seq increment 50;
create sequence payments_refund_seq increment 50;
create sequence payments_posting_seq increment 50;

create table payments_payment (
  id                 bigint primary key default nextval('payments_payment_seq'),
  public_id          uuid           not null unique,
  reference          varchar(64)    not null,
  label              varchar(60)    not null,          -- what the payer reads at the provider: the order number
  country            char(2)        not null,
  language           varchar(12)    not null,
  provider           varchar(40)    not null,
  method             varchar(40)    not null,
  currency           char(3)        not null,
  amount             numeric(19, 4) not null check (amount > 0),
  captured           numeric(19, 4) not null default 0,
  refunded           numeric(19, 4) not null default 0,
  state              varchar(20)    not null check (state in
    ('DUE', 'PENDING', 'SETTLED', 'FAILED', 'EXPIRED', 'PARTLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK')),
  provider_reference varchar(100),                     -- the charge number of ORD-10
  payer_email        varchar(254)   not null,
  payer_name         varchar(200)   not null,
  return_url         varchar(500)   not null,
  code               varchar(200),                     -- what the shopper pays a voucher with
  qr                 varchar(500),
  failure            varchar(60),
  due_at             timestamptz    not null,
  created_at         timestamptz    not null,
  settled_at         timestamptz,
  changed_at         timestamptz    not null,
  constraint payments_captured_within_amount check (captured >= 0 and captured <= amount),
  constraint payments_refunded_within_captured check (refunded >= 0 and refunded <= captured)
);
create index payments_payment_reference on payments_payment (reference, id desc);
create index payments_payment_due on payments_payment (due_at) where state in ('DUE', 'PENDING');
-- Money is taken at most once for one reference, however many attempts were started.
create unique index payments_one_open_per_reference on payments_payment (reference) where state in ('DUE', 'PENDING');
create unique index payments_provider_reference on payments_payment (provider, provider_reference);

create table payments_refund (
  id                 bigint primary key default nextval('payments_refund_seq'),
  public_id          uuid           not null unique,
  payment_id         bigint         not null references payments_payment,
  request_key        varchar(100)   not null,
  currency           char(3)        not null,
  amount             numeric(19, 4) not null check (amount > 0),
  reason             varchar(500)   not null,
  state              varchar(12)    not null check (state in ('REQUESTED', 'DONE', 'REFUSED')),
  provider_reference varchar(100),
  requested_by       varchar(200)   not null,
  requested_at       timestamptz    not null,
  done_at            timestamptz,
  unique (payment_id, request_key)
);

-- A receipt of a bank transfer, sent by the shopper and acknowledged by staff (PAY-10).
create table payments_receipt (
  payment_id      bigint primary key references payments_payment,
  file_key        varchar(200),
  note            varchar(500),
  sent_at         timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by varchar(200)
);

create table payments_bank_account (
  country  char(2) primary key,
  bank     varchar(100) not null,
  holder   varchar(200) not null,
  number   varchar(60)  not null,
  note     varchar(300)
);

-- Ledger: a posting has entries of one currency whose amounts (debit positive, credit negative) add up to zero.
create table payments_posting (
  id        bigint primary key default nextval('payments_posting_seq'),
  kind      varchar(40)  not null,
  reference varchar(64)  not null,
  unique_key varchar(100) not null unique,             -- the same fact is posted once
  currency  char(3)      not null,
  posted_at timestamptz  not null
);
create index payments_posting_reference on payments_posting (reference);

create table payments_entry (
  posting_id bigint         not null references payments_posting,
  account    varchar(80)    not null,
  currency   char(3)        not null,
  amount     numeric(19, 4) not null check (amount <> 0),
  primary key (posting_id, account)
);
create index payments_entry_account on payments_entry (account, currency);

-- All entries of a posting are written by one statement, so each statement can be checked as a whole.
create function payments_entries_balance() returns trigger language plpgsql as $$
begin
  if exists (select from new_entries group by posting_id
             having sum(amount) <> 0 or count(distinct currency) > 1) then
    raise exception 'a posting of the ledger does not balance' using errcode = '23514';
  end if;
  return null;
end $$;
create trigger payments_entries_balance after insert on payments_entry
  referencing new table as new_entries for each statement execute function payments_entries_balance();

create function payments_ledger_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to' using errcode = '23514';
end $$;
create trigger payments_entry_is_final before update or delete on payments_entry
  for each row execute function payments_ledger_is_final();
create trigger payments_posting_is_final before update or delete on payments_posting
  for each row execute function payments_ledger_is_final();
