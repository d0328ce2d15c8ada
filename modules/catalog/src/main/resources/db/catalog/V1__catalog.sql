-- Catalog: what is sold, where, at which price, and how many are left (CAT-*, PDP-*, PROMO-*, LOC-04).
-- Sequences start at 50 and step by 50: one nextval(…) = N owns the ids N-49 … N (EclipseLink's rule).
-- Language 'und' marks a text that is the same in every language.

-- ---------------------------------------------------------------------------------------------- categories
create sequence catalog_category_seq start with 50 increment by 50;
create table catalog_category (
  id           bigint primary key default nextval('catalog_category_seq'),
  public_id    uuid not null unique,
  parent_id    bigint references catalog_category (id),
  code         varchar(64) not null,
  path         varchar(400) not null unique,          -- codes from the root: skin/face
  position     integer not null default 0,
  illustration varchar(120),
  active       boolean not null default true,
  version      integer not null default 0,
  check (parent_id <> id),
  check (path = code or path like '%/' || code)
);
create unique index catalog_category_code on catalog_category (coalesce(parent_id, 0), code);
create table catalog_category_text (
  category_id bigint not null references catalog_category (id) on delete cascade,
  language    varchar(16) not null,
  name        varchar(120) not null,
  slug        varchar(160) not null,
  description text,
  primary key (category_id, language),
  unique (language, slug)
);

-- ---------------------------------------------------------------------------------------------- attributes
create sequence catalog_attribute_seq start with 50 increment by 50;
create table catalog_attribute (
  id         bigint primary key default nextval('catalog_attribute_seq'),
  code       varchar(64) not null unique,
  kind       varchar(10) not null check (kind in ('COLOR', 'SIZE', 'TEXT')),
  filterable boolean not null default true,           -- offered as a facet (CAT-10)
  position   integer not null default 0,
  version    integer not null default 0
);
create table catalog_attribute_text (
  attribute_id bigint not null references catalog_attribute (id) on delete cascade,
  language     varchar(16) not null,
  name         varchar(120) not null,
  primary key (attribute_id, language)
);
create sequence catalog_attribute_value_seq start with 50 increment by 50;
create table catalog_attribute_value (
  id           bigint primary key default nextval('catalog_attribute_value_seq'),
  attribute_id bigint not null references catalog_attribute (id) on delete cascade,
  code         varchar(64) not null,
  swatch       char(7) check (swatch ~ '^#[0-9a-f]{6}$'),
  position     integer not null default 0,
  unique (attribute_id, code),
  unique (attribute_id, id)
);
create table catalog_attribute_value_text (
  value_id bigint not null references catalog_attribute_value (id) on delete cascade,
  language varchar(16) not null,
  name     varchar(200) not null,
  primary key (value_id, language)
);

-- ---------------------------------------------------------------------------------------------- products
create sequence catalog_product_seq start with 50 increment by 50;
create table catalog_product (
  id           bigint primary key default nextval('catalog_product_seq'),
  public_id    uuid not null unique,
  code         varchar(64) not null unique check (code ~ '^[A-Za-z0-9._-]+$'),   -- CAT-18
  brand        varchar(120),
  illustration varchar(120),
  status       varchar(10) not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  featured     boolean not null default false,
  tax_class    varchar(20) not null default 'standard',
  new_until    timestamptz,                           -- CAT-12
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  version      integer not null default 0
);
create index catalog_product_code_ci on catalog_product (lower(code));
create index catalog_product_created on catalog_product (created_at desc);
create table catalog_product_text (
  product_id      bigint not null references catalog_product (id) on delete cascade,
  language        varchar(16) not null,
  name            varchar(200) not null,
  slug            varchar(220) not null,
  summary         varchar(500),
  description     text,
  seo_title       varchar(200),
  seo_description varchar(500),
  published       boolean not null default true,      -- a product is shown only in languages published here
  primary key (product_id, language),
  unique (language, slug)
);
create table catalog_product_category (
  product_id  bigint not null references catalog_product (id) on delete cascade,
  category_id bigint not null references catalog_category (id),
  position    integer not null default 0,             -- 0 is the main category
  primary key (product_id, category_id)
);
create index catalog_product_category_category on catalog_product_category (category_id);
create table catalog_product_value (
  product_id bigint not null references catalog_product (id) on delete cascade,
  value_id   bigint not null references catalog_attribute_value (id),
  position   integer not null default 0,
  primary key (product_id, value_id)
);
create index catalog_product_value_value on catalog_product_value (value_id);
create table catalog_product_option (
  product_id   bigint not null references catalog_product (id) on delete cascade,
  attribute_id bigint not null references catalog_attribute (id),
  position     integer not null default 0,
  primary key (product_id, attribute_id)
);
create table catalog_product_tag (
  product_id bigint not null references catalog_product (id) on delete cascade,
  kind       varchar(15) not null check (kind in ('NEW', 'DISCOUNT', 'FREE_SHIPPING', 'CUSTOM')),   -- CAT-07
  primary key (product_id, kind)
);
create table catalog_product_tag_text (                -- the free text of CUSTOM
  product_id bigint not null references catalog_product (id) on delete cascade,
  language   varchar(16) not null,
  text       varchar(24) not null,
  primary key (product_id, language)
);
create table catalog_relation (                        -- CAT-13
  product_id bigint not null references catalog_product (id) on delete cascade,
  related_id bigint not null references catalog_product (id) on delete cascade,
  kind       varchar(15) not null check (kind in ('RELATED', 'COMPLEMENTARY')),
  position   integer not null default 0,
  primary key (product_id, kind, related_id),
  check (product_id <> related_id)
);
create index catalog_relation_related on catalog_relation (related_id);

create sequence catalog_image_seq start with 50 increment by 50;
create table catalog_image (
  id         bigint primary key default nextval('catalog_image_seq'),
  product_id bigint not null references catalog_product (id) on delete cascade,
  position   integer not null default 0,
  file_key   varchar(120),                            -- in the file store, once it is there
  source_url varchar(2000),                           -- where it is fetched from
  state      varchar(10) not null default 'PENDING' check (state in ('PENDING', 'READY', 'FAILED')),
  failure    varchar(400),
  attempts   integer not null default 0,
  try_at     timestamptz not null default now(),
  width      integer,
  height     integer,
  check (file_key is not null or source_url is not null),
  check (state <> 'READY' or file_key is not null)
);
create index catalog_image_product on catalog_image (product_id, position);
create index catalog_image_pending on catalog_image (try_at) where state = 'PENDING';
create table catalog_image_text (
  image_id bigint not null references catalog_image (id) on delete cascade,
  language varchar(16) not null,
  alt      varchar(300) not null,
  primary key (image_id, language)
);

create sequence catalog_document_seq start with 50 increment by 50;
create table catalog_document (                        -- PDP-01
  id         bigint primary key default nextval('catalog_document_seq'),
  product_id bigint not null references catalog_product (id) on delete cascade,
  kind       varchar(10) not null check (kind in ('DOCUMENT', 'VIDEO')),
  position   integer not null default 0,
  file_key   varchar(120),
  url        varchar(2000),
  check (num_nonnulls(file_key, url) = 1)
);
create index catalog_document_product on catalog_document (product_id, position);
create table catalog_document_text (
  document_id bigint not null references catalog_document (id) on delete cascade,
  language    varchar(16) not null,
  title       varchar(200) not null,
  primary key (document_id, language)
);

create sequence catalog_variant_seq start with 50 increment by 50;
create table catalog_variant (
  id         bigint primary key default nextval('catalog_variant_seq'),
  public_id  uuid not null unique,
  product_id bigint not null references catalog_product (id) on delete cascade,
  sku        varchar(64) not null unique check (sku ~ '^[A-Za-z0-9._-]+$'),
  option_key varchar(200) not null default '',        -- value ids in option order, joined by '-'
  barcode    varchar(14) check (barcode ~ '^[0-9]+$'),
  weight_g   integer check (weight_g >= 0),
  position   integer not null default 0,
  status     varchar(10) not null default 'PUBLISHED' check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  image_id   bigint references catalog_image (id) on delete set null,   -- PDP-06
  version    integer not null default 0
);
create index catalog_variant_product on catalog_variant (product_id, position);
create index catalog_variant_sku_ci on catalog_variant (lower(sku));
create index catalog_variant_image on catalog_variant (image_id);
-- two live variants of one product never carry the same options
create unique index catalog_variant_options on catalog_variant (product_id, option_key) where status <> 'ARCHIVED';
create table catalog_variant_value (
  variant_id   bigint not null references catalog_variant (id) on delete cascade,
  attribute_id bigint not null,
  value_id     bigint not null,
  primary key (variant_id, attribute_id),
  foreign key (attribute_id, value_id) references catalog_attribute_value (attribute_id, id)
);
create index catalog_variant_value_value on catalog_variant_value (value_id);

create table catalog_slug_redirect (                   -- an old address leads to the thing it named
  kind      varchar(10) not null check (kind in ('PRODUCT', 'CATEGORY')),
  language  varchar(16) not null,
  slug      varchar(220) not null,
  target_id bigint not null,
  primary key (kind, language, slug)
);
create index catalog_slug_redirect_target on catalog_slug_redirect (kind, target_id);

-- ---------------------------------------------------------------------------------------------- assortment
create sequence catalog_catalog_seq start with 50 increment by 50;
create table catalog_catalog (                         -- CAT-01, CAT-02, CAT-19
  id               bigint primary key default nextval('catalog_catalog_seq'),
  country          char(2) not null unique check (country ~ '^[A-Z]{2}$'),
  currency         char(3) not null check (currency ~ '^[A-Z]{3}$'),
  default_language varchar(16) not null,
  active           boolean not null default true,
  version          integer not null default 0
);
create table catalog_catalog_language (
  catalog_id bigint not null references catalog_catalog (id) on delete cascade,
  position   integer not null,
  language   varchar(16) not null,
  primary key (catalog_id, position),
  unique (catalog_id, language)
);
create table catalog_catalog_currency (                -- further currencies on offer
  catalog_id bigint not null references catalog_catalog (id) on delete cascade,
  position   integer not null,
  currency   char(3) not null check (currency ~ '^[A-Z]{3}$'),
  primary key (catalog_id, position),
  unique (catalog_id, currency)
);
create sequence catalog_entry_seq start with 50 increment by 50;
create table catalog_entry (                           -- CAT-03
  id            bigint primary key default nextval('catalog_entry_seq'),
  catalog_id    bigint not null references catalog_catalog (id) on delete cascade,
  product_id    bigint not null references catalog_product (id) on delete cascade,
  page          integer not null default 1 check (page > 0),
  sequence      integer not null default 1 check (sequence > 0),
  offered_from  timestamptz,
  offered_until timestamptz,
  unique (catalog_id, product_id),
  check (offered_from < offered_until)
);
create index catalog_entry_order on catalog_entry (catalog_id, page, sequence, product_id);
create index catalog_entry_product on catalog_entry (product_id);

-- ---------------------------------------------------------------------------------------------- prices and taxes
create sequence catalog_price_list_seq start with 50 increment by 50;
create table catalog_price_list (                      -- CAT-17
  id             bigint primary key default nextval('catalog_price_list_seq'),
  code           varchar(64) not null unique,
  country        char(2) not null references catalog_catalog (country),
  customer_group varchar(40),                         -- null: everybody
  priority       integer not null default 0,          -- the base list of a country has 0, no group and no period
  valid_from     timestamptz,
  valid_until    timestamptz,
  active         boolean not null default true,
  version        integer not null default 0,
  check (valid_from < valid_until)
);
create unique index catalog_price_list_base on catalog_price_list (country)
  where priority = 0 and customer_group is null and valid_from is null and valid_until is null;
create index catalog_price_list_country on catalog_price_list (country);
create table catalog_price (
  list_id     bigint not null references catalog_price_list (id) on delete cascade,
  variant_id  bigint not null references catalog_variant (id) on delete cascade,
  currency    char(3) not null check (currency ~ '^[A-Z]{3}$'),
  amount      numeric(19,4) not null check (amount >= 0),
  list_amount numeric(19,4),                          -- the higher price shown crossed out
  primary key (variant_id, list_id, currency),
  check (list_amount > amount)
);
create index catalog_price_by_list on catalog_price (list_id);

create sequence catalog_tax_rate_seq start with 50 increment by 50;
create table catalog_tax_rate (
  id          bigint primary key default nextval('catalog_tax_rate_seq'),
  country     char(2) not null,
  tax_class   varchar(20) not null,
  code        varchar(20) not null,                   -- IVA, ICMS, …
  rate        numeric(9,4) not null check (rate >= 0 and rate <= 100),   -- percent
  valid_from  date,
  valid_until date,                                   -- exclusive
  unique nulls not distinct (country, tax_class, code, valid_from),
  check (valid_from < valid_until)
);

-- ---------------------------------------------------------------------------------------------- stock
create sequence catalog_location_seq start with 50 increment by 50;
create table catalog_location (
  id        bigint primary key default nextval('catalog_location_seq'),
  code      varchar(40) not null unique,
  name      varchar(120) not null,
  country   char(2) not null,
  branch_id bigint,                                   -- people_branch, null for a warehouse
  priority  integer not null default 0,               -- the lowest number ships first
  active    boolean not null default true,
  version   integer not null default 0
);
create index catalog_location_country on catalog_location (country);
create table catalog_stock (
  variant_id  bigint not null references catalog_variant (id) on delete cascade,
  location_id bigint not null references catalog_location (id),
  on_hand     integer not null default 0 check (on_hand >= 0),
  reserved    integer not null default 0 check (reserved >= 0),
  primary key (variant_id, location_id),
  constraint catalog_stock_never_oversold check (reserved <= on_hand)
) with (fillfactor = 70);
create index catalog_stock_location on catalog_stock (location_id);
create sequence catalog_reservation_seq start with 50 increment by 50;
create table catalog_reservation (
  id          bigint primary key default nextval('catalog_reservation_seq'),
  reference   varchar(80) not null,
  variant_id  bigint not null,
  location_id bigint not null,
  quantity    integer not null check (quantity > 0),
  state       varchar(10) not null default 'HELD' check (state in ('HELD', 'CONFIRMED', 'RELEASED', 'RETURNED')),
  expires_at  timestamptz not null,
  changed_at  timestamptz not null default now(),
  unique (reference, variant_id, location_id),
  foreign key (variant_id, location_id) references catalog_stock (variant_id, location_id)
);
create index catalog_reservation_expiry on catalog_reservation (expires_at) where state = 'HELD';
create index catalog_reservation_stock on catalog_reservation (variant_id, location_id);

-- ---------------------------------------------------------------------------------------------- promotions
create sequence catalog_promotion_seq start with 50 increment by 50;
create table catalog_promotion (                       -- PROMO-01 … 04
  id                 bigint primary key default nextval('catalog_promotion_seq'),
  code               varchar(64) not null unique,
  kind               varchar(15) not null check (kind in ('PERCENT', 'AMOUNT', 'BUY_X_GET_Y', 'FREE_SHIPPING')),
  country            char(2),                         -- null: every country
  currency           char(3),                         -- of amount and threshold
  percent            numeric(9,4) check (percent > 0 and percent <= 100),
  amount             numeric(19,4) check (amount > 0),
  threshold          numeric(19,4) check (threshold >= 0),   -- smallest goods total
  buy_quantity       integer check (buy_quantity > 0),
  get_quantity       integer check (get_quantity > 0),
  customer_group     varchar(40),
  needs_coupon       boolean not null default false,
  exclusive          boolean not null default false,  -- stands alone
  priority           integer not null default 0,      -- higher first
  usage_limit        integer check (usage_limit > 0),
  used               integer not null default 0 check (used >= 0),
  per_customer_limit integer check (per_customer_limit > 0),
  valid_from         timestamptz,
  valid_until        timestamptz,
  active             boolean not null default true,
  version            integer not null default 0,
  check (valid_from < valid_until),
  constraint catalog_promotion_never_overused check (used <= usage_limit),
  check (kind not in ('PERCENT', 'BUY_X_GET_Y') or percent is not null),
  check (kind <> 'AMOUNT' or amount is not null),
  check (kind <> 'BUY_X_GET_Y' or (buy_quantity is not null and get_quantity is not null)),
  check ((amount is null and threshold is null) or currency is not null)
);
create table catalog_promotion_text (
  promotion_id bigint not null references catalog_promotion (id) on delete cascade,
  language     varchar(16) not null,
  name         varchar(200) not null,
  primary key (promotion_id, language)
);
create table catalog_promotion_target (                -- none: the whole basket; ids of categories or products
  promotion_id bigint not null references catalog_promotion (id) on delete cascade,
  kind         varchar(10) not null check (kind in ('CATEGORY', 'PRODUCT')),
  target_id    bigint not null,
  excluded     boolean not null default false,
  primary key (promotion_id, kind, target_id)
);
create sequence catalog_coupon_seq start with 50 increment by 50;
create table catalog_coupon (
  id           bigint primary key default nextval('catalog_coupon_seq'),
  promotion_id bigint not null references catalog_promotion (id) on delete cascade,
  code         varchar(40) not null unique check (code = upper(code)),
  usage_limit  integer check (usage_limit > 0),
  used         integer not null default 0 check (used >= 0),
  valid_until  timestamptz,
  active       boolean not null default true,
  version      integer not null default 0,
  constraint catalog_coupon_never_overused check (used <= usage_limit)
);
create index catalog_coupon_promotion on catalog_coupon (promotion_id);
create sequence catalog_promotion_use_seq start with 50 increment by 50;
create table catalog_promotion_use (
  id           bigint primary key default nextval('catalog_promotion_use_seq'),
  promotion_id bigint not null references catalog_promotion (id),
  coupon_id    bigint references catalog_coupon (id),
  reference    varchar(80) not null,                  -- the order
  customer_key varchar(120),
  amount       numeric(19,4) not null,
  currency     char(3) not null,
  used_at      timestamptz not null default now(),
  unique (reference, promotion_id)
);
create index catalog_promotion_use_promotion on catalog_promotion_use (promotion_id);
create table catalog_promotion_customer (              -- uses of one customer, counted by conditional upsert
  promotion_id bigint not null references catalog_promotion (id) on delete cascade,
  customer_key varchar(120) not null,
  used         integer not null check (used >= 0),
  primary key (promotion_id, customer_key)
);

-- ---------------------------------------------------------------------------------------------- sales statistics
create table catalog_sale (                            -- CAT-11
  country    char(2) not null,
  product_id bigint not null references catalog_product (id) on delete cascade,
  day        date not null,                           -- in the country's zone
  quantity   bigint not null,
  primary key (country, day, product_id)
);
create index catalog_sale_product on catalog_sale (product_id);
