-- The company: countries, legal entities, places.

create table people_country (
  code          char(2)     primary key check (code ~ '^[A-Z]{2}$'),
  currency      char(3)     not null check (currency ~ '^[A-Z]{3}$'),
  languages     text[]      not null check (cardinality(languages) > 0),
  zone          varchar(64) not null,
  phone_code    integer     not null check (phone_code between 1 and 999),
  tax_inclusive boolean     not null,
  position      integer     not null default 0
);

create sequence people_seller_seq increment 50;
create table people_seller (
  id          bigint       primary key default nextval('people_seller_seq'),
  public_id   uuid         not null unique,
  code        varchar(40)  not null unique,
  country     char(2)      not null references people_country,
  main        boolean      not null,
  legal_name  varchar(160) not null,
  trade_name  varchar(160) not null,
  document    varchar(40),
  email       varchar(254),
  phone       varchar(20),
  address     jsonb        not null
);
create unique index people_seller_main on people_seller (country) where main;

create sequence people_branch_seq increment 50;
create table people_branch (
  id          bigint       primary key default nextval('people_branch_seq'),
  public_id   uuid         not null unique,
  code        varchar(40)  not null unique,
  seller_id   bigint       not null references people_seller,
  country     char(2)      not null references people_country,
  name        varchar(120) not null,
  zone        varchar(64)  not null,
  email       varchar(254),
  phone       varchar(20),
  address     jsonb        not null,
  latitude    numeric(9,6) check (latitude between -90 and 90),
  longitude   numeric(9,6) check (longitude between -180 and 180),
  pickup      boolean      not null default true,
  active      boolean      not null default true,
  check ((latitude is null) = (longitude is null))
);
create index people_branch_by_country on people_branch (country);

create table people_branch_hours (
  branch_id   bigint   not null references people_branch on delete cascade,
  weekday     smallint not null check (weekday between 1 and 7),
  opens       time     not null,
  closes      time     not null,
  primary key (branch_id, weekday, opens),
  check (opens < closes)
);

-- Persons: everybody the company knows, guests included (decision 5).

create sequence people_person_seq increment 50;
create table people_person (
  id           bigint       primary key default nextval('people_person_seq'),
  public_id    uuid         not null unique,
  name         varchar(160) not null,
  language     varchar(12)  not null,
  country      char(2)      references people_country,
  merged_into  bigint       references people_person check (merged_into <> id),
  erased_at    timestamptz,
  created_at   timestamptz  not null
);
create index people_person_merged on people_person (merged_into) where merged_into is not null;

-- Who a merged person is now. A merge rewrites no foreign key, so it can be undone.
create function people_root(person bigint) returns bigint language sql stable as $$
  with recursive chain (id, next) as (
    select p.id, p.merged_into from people_person p where p.id = person
    union
    select p.id, p.merged_into from people_person p join chain c on p.id = c.next)
  select id from chain where next is null
$$;

create sequence people_identity_seq increment 50;
create table people_identity (
  id           bigint       primary key default nextval('people_identity_seq'),
  person_id    bigint       not null references people_person,
  kind         varchar(10)  not null check (kind in ('EMAIL', 'PHONE', 'DOCUMENT')),
  value        varchar(254) not null,
  verified_at  timestamptz,
  created_at   timestamptz  not null,
  unique (person_id, kind, value)
);
-- Two persons may type the same address; only one may prove it.
create unique index people_identity_verified on people_identity (kind, value) where verified_at is not null;
create index people_identity_by_value on people_identity (kind, value);

create sequence people_saved_address_seq increment 50;
create table people_saved_address (
  id           bigint       primary key default nextval('people_saved_address_seq'),
  public_id    uuid         not null unique,
  person_id    bigint       not null references people_person,
  address      jsonb        not null,
  main         boolean      not null,
  created_at   timestamptz  not null
);
create index people_saved_address_by_person on people_saved_address (person_id);
create unique index people_saved_address_main on people_saved_address (person_id) where main;

-- What a postal code fills in; one row for each colonia or street (LOC-02).
create table people_postal_place (
  country      char(2)      not null,
  code         varchar(12)  not null,
  region       varchar(3)   not null,
  city         varchar(120) not null,
  district     varchar(120) not null,
  street       varchar(160) not null,
  primary key (country, code, district, street)
);

-- Consent per channel and purpose, with time and text version; the last row counts (DEC-19).
create sequence people_consent_seq increment 50;
create table people_consent (
  id           bigint       primary key default nextval('people_consent_seq'),
  person_id    bigint       not null references people_person,
  channel      varchar(20)  not null,
  purpose      varchar(40)  not null,
  given        boolean      not null,
  text_version varchar(40)  not null,
  noted_at     timestamptz  not null
);
create index people_consent_by_person on people_consent (person_id, channel, purpose, noted_at desc);

-- Access: customers' accounts, staff, roles, sessions.

create table people_account (
  person_id    bigint       primary key references people_person,
  login        varchar(254) not null unique,
  password     varchar(200) not null,
  changed_at   timestamptz  not null,
  created_at   timestamptz  not null
);

create sequence people_role_seq increment 50;
create table people_role (
  id           bigint       primary key default nextval('people_role_seq'),
  code         varchar(40)  not null unique,
  name         varchar(80)  not null,
  builtin      boolean      not null default false
);
create table people_role_permission (
  role_id      bigint       not null references people_role on delete cascade,
  permission   varchar(60)  not null,
  primary key (role_id, permission)
);

create sequence people_staff_seq increment 50;
create table people_staff (
  id           bigint       primary key default nextval('people_staff_seq'),
  public_id    uuid         not null unique,
  login        varchar(80)  not null,
  name         varchar(160) not null,
  email        varchar(254) not null,
  mobile       varchar(20),
  password     varchar(200) not null,
  changed_at   timestamptz  not null,
  role_id      bigint       not null references people_role,
  branch_id    bigint       references people_branch,
  language     varchar(12)  not null,
  state        varchar(10)  not null check (state in ('ENABLED', 'DISABLED')),
  created_at   timestamptz  not null,
  deleted_at   timestamptz,
  version      integer      not null default 0
);
create unique index people_staff_login on people_staff (login) where deleted_at is null;
create index people_staff_by_role on people_staff (role_id);

create sequence people_session_seq increment 50;
create table people_session (
  id           bigint       primary key default nextval('people_session_seq'),
  token_hash   char(64)     not null unique,
  person_id    bigint       references people_person,
  staff_id     bigint       references people_staff,
  created_at   timestamptz  not null,
  seen_at      timestamptz  not null,
  expires_at   timestamptz  not null,
  ended_at     timestamptz,
  end_reason   varchar(20)  check (end_reason in ('SIGNED_OUT', 'OTHER_DEVICE', 'REVOKED', 'PASSWORD', 'DISABLED', 'EXPIRED')),
  address      varchar(45),
  device       varchar(200),
  check ((person_id is null) <> (staff_id is null)),
  check ((ended_at is null) = (end_reason is null))
);
create index people_session_by_person on people_session (person_id) where ended_at is null;
-- One device per staff user (DEC-09).
create unique index people_session_one_device on people_session (staff_id) where ended_at is null;

-- Failures per account and per network address (Q16); the key is hashed, so unknown accounts leave no list of addresses.
create table people_throttle (
  scope          varchar(20) not null,
  key_hash       char(64)    not null,
  failures       integer     not null,
  last_at        timestamptz not null,
  blocked_until  timestamptz,
  primary key (scope, key_hash)
);

create sequence people_code_seq increment 50;
create table people_code (
  id           bigint       primary key default nextval('people_code_seq'),
  purpose      varchar(40)  not null,
  email        varchar(254) not null,
  code_hash    char(64)     not null,
  salt         varchar(40)  not null,
  tries        integer      not null default 0,
  created_at   timestamptz  not null,
  expires_at   timestamptz  not null,
  used_at      timestamptz
);
create index people_code_by_email on people_code (email, purpose, created_at desc);

-- Unguessable, single-use, short-lived: password resets, confirmed mail addresses, taking over from another device.
create table people_token (
  token_hash   char(64)     primary key,
  purpose      varchar(20)  not null check (purpose in ('RESET', 'CONFIRM', 'TAKE_OVER')),
  person_id    bigint       references people_person,
  staff_id     bigint       references people_staff,
  created_at   timestamptz  not null,
  expires_at   timestamptz  not null,
  used_at      timestamptz,
  check ((person_id is null) <> (staff_id is null))
);
create index people_token_expiry on people_token (expires_at);
