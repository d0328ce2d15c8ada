-- Search: words that mean the same (SRCH-03), what was looked for in vain, what comes first when (CAT-05).

create sequence catalog_synonym_seq start with 50 increment by 50;
create table catalog_synonym (
  id       bigint primary key default nextval('catalog_synonym_seq'),
  language varchar(16) not null,
  term     varchar(80) not null,
  others   text[] not null check (cardinality(others) between 1 and 30),
  mutual   boolean not null default true,               -- false: who asks for the term also sees the others, not the other way round
  version  integer not null default 0
);
create unique index catalog_synonym_term on catalog_synonym (language, lower(term));

create table catalog_search_miss (                      -- questions without an answer, counted per day
  day      date not null,                               -- in the country's zone
  country  char(2) not null,
  language varchar(16) not null,
  words    varchar(100) not null,
  times    bigint not null check (times > 0),
  primary key (day, country, language, words)
);

create sequence catalog_merchandising_rule_seq start with 50 increment by 50;
create table catalog_merchandising_rule (
  id          bigint primary key default nextval('catalog_merchandising_rule_seq'),
  country     char(2) not null references catalog_catalog (country),
  name        varchar(120) not null,
  category_id bigint references catalog_category (id) on delete cascade,   -- null: every list
  facet       varchar(64) not null,                     -- attribute code, brand, tag or category
  value       varchar(200) not null,
  first_day   date,                                     -- in the country's zone
  last_day    date,                                     -- included
  position    integer not null default 1 check (position > 0),   -- 1 comes before 2
  active      boolean not null default true,
  version     integer not null default 0,
  check (first_day <= last_day)
);
create index catalog_merchandising_rule_country on catalog_merchandising_rule (country, position);
create index catalog_merchandising_rule_category on catalog_merchandising_rule (category_id);

-- the index follows what begins and ends by itself
create index catalog_product_new_until on catalog_product (new_until) where new_until is not null;
create index catalog_entry_offered_from on catalog_entry (offered_from) where offered_from is not null;
create index catalog_entry_offered_until on catalog_entry (offered_until) where offered_until is not null;
