-- What the pretended payment provider knows. Empty in production, where the sandbox answers nothing.
create table sandbox_charge (
  charge     uuid           primary key,
  label      varchar(60)    not null,
  method     varchar(40)    not null,
  currency   char(3)        not null,
  amount     numeric(19, 4) not null,
  country    char(2)        not null,
  language   varchar(12)    not null,
  return_url varchar(500)   not null,
  code       varchar(200)   not null default '',
  status     varchar(12)    not null check (status in ('open', 'pending', 'settled', 'failed', 'expired')),
  due_at     timestamptz    not null,
  created_at timestamptz    not null,
  changed_at timestamptz    not null
);
create index sandbox_charge_created on sandbox_charge (created_at desc);

create table sandbox_refund (
  refund     uuid           primary key,
  charge     uuid           not null,
  currency   char(3)        not null,
  amount     numeric(19, 4) not null check (amount > 0),
  created_at timestamptz    not null
);
