-- Carts, shipping methods, orders with their frozen lines and taxes, fulfilment and the change log of an order.

create sequence orders_cart_seq increment 50;
create sequence orders_order_seq increment 50;
create sequence orders_fulfilment_seq increment 50;
create sequence orders_change_seq increment 50;

-- The cart is also the draft of the order (CART-10): what was entered at checkout is kept with it.
create table orders_cart (
  id              bigint primary key default nextval('orders_cart_seq'),
  token_hash      char(64)     not null unique,        -- SHA-256 of the cookie; the token itself is never stored
  person_id       bigint,
  country         char(2)      not null,
  language        varchar(12)  not null,
  currency        char(3)      not null,
  coupons         varchar(200) not null default '',    -- codes, separated by spaces
  contact         jsonb,
  address         jsonb,
  document        jsonb,
  invoice         jsonb,
  shipping_method varchar(40),
  branch_id       bigint,
  payment_method  varchar(40),
  created_at      timestamptz  not null,
  changed_at      timestamptz  not null
);
create unique index orders_cart_person on orders_cart (person_id) where person_id is not null;
create index orders_cart_changed on orders_cart (changed_at);

create table orders_cart_line (
  cart_id    bigint         not null references orders_cart on delete cascade,
  variant_id bigint         not null,
  product_id bigint         not null,
  quantity   integer        not null check (quantity between 1 and 99),
  seen_price numeric(19, 4) not null,                  -- the price last shown, to explain a change
  added_at   timestamptz    not null,
  primary key (cart_id, variant_id)
);

create table orders_shipping_method (
  country   char(2)        not null,
  code      varchar(40)    not null,
  mode      varchar(10)    not null check (mode in ('DELIVERY', 'PICK_UP')),
  price     numeric(19, 4) not null check (price >= 0),
  currency  char(3)        not null,
  free_from numeric(19, 4) check (free_from > 0),
  tax_class varchar(40)    not null,
  days_min  integer        not null check (days_min >= 0),
  days_max  integer        not null check (days_max >= days_min),
  position  integer        not null default 0,
  enabled   boolean        not null default true,
  primary key (country, code)
);

create table orders_order (
  id                  bigint primary key default nextval('orders_order_seq'),
  public_id           uuid           not null unique,
  number              varchar(20)    not null unique,
  stage               varchar(12)    not null check (stage in ('PLACED', 'CANCELLED', 'EXPIRED')),
  payment_state       varchar(20)    not null check (payment_state in
    ('DUE', 'PENDING', 'SETTLED', 'FAILED', 'EXPIRED', 'PARTLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK')),
  payment_method      varchar(40)    not null,
  charge_number       varchar(100),
  stock_missing       boolean        not null default false,   -- paid after expiry and sold out meanwhile
  seller_id           bigint         not null,
  site                varchar(60)    not null default 'corporate',
  country             char(2)        not null,
  currency            char(3)        not null,
  language            varchar(12)    not null,
  channel             varchar(20)    not null default 'WEB',
  branch_id           bigint         not null,
  person_id           bigint         not null,
  placed_by           varchar(60)    not null,
  credited_consultant bigint,
  credit_reason       varchar(60),
  credit_policy       integer,
  contact_name        varchar(200)   not null,
  contact_email       varchar(254)   not null,
  contact_phone       varchar(40),
  address             jsonb,                                   -- snapshot; null when picked up
  address_line        varchar(400)   not null default '',
  document            jsonb,
  invoice             jsonb,
  mode                varchar(10)    not null check (mode in ('DELIVERY', 'PICK_UP')),
  shipping_method     varchar(40)    not null,
  promised_from       date           not null,
  promised_to         date           not null,
  tax_included        boolean        not null,
  items               numeric(19, 4) not null check (items >= 0),
  discount            numeric(19, 4) not null check (discount >= 0),
  shipping            numeric(19, 4) not null check (shipping >= 0),
  tax                 numeric(19, 4) not null check (tax >= 0),
  total               numeric(19, 4) not null check (total >= 0),
  coupons             varchar(200)   not null default '',
  savings             jsonb          not null default '[]',
  payment_id          uuid,                                    -- the payment that settled it
  access_hash         char(64)       not null,                  -- SHA-256 of what opens the buyer's own page
  tracking_token      varchar(40)    not null unique,           -- opens a page without personal data
  expires_at          timestamptz    not null,                  -- unpaid until then: expired
  placed_at           timestamptz    not null,
  paid_at             timestamptz,
  changed_at          timestamptz    not null,
  constraint orders_total_adds_up check
    (total = items - discount + shipping + case when tax_included then 0 else tax end)
);
create index orders_order_placed on orders_order (placed_at desc, id desc);
create index orders_order_branch on orders_order (branch_id, placed_at desc);
create index orders_order_person on orders_order (person_id, placed_at desc);
create index orders_order_email on orders_order (lower(contact_email));
create index orders_order_unpaid on orders_order (expires_at)
  where stage = 'PLACED' and payment_state in ('DUE', 'PENDING', 'FAILED', 'EXPIRED');
create index orders_order_stage on orders_order (stage, payment_state);

-- A line freezes what was sold: the names, the list price, the share of discounts, net and gross (both after discounts).
create table orders_line (
  order_id     bigint         not null references orders_order,
  line_no      integer        not null check (line_no > 0),
  variant_id   bigint         not null,
  product_id   bigint         not null,
  sku          varchar(100)   not null,
  name         varchar(300)   not null,
  options      varchar(300)   not null default '',
  image        varchar(500),
  quantity     integer        not null check (quantity between 1 and 99),
  list_price   numeric(19, 4) not null,
  unit_price   numeric(19, 4) not null check (unit_price >= 0),
  discount     numeric(19, 4) not null check (discount >= 0),
  net          numeric(19, 4) not null check (net >= 0),
  gross        numeric(19, 4) not null check (gross >= net),
  volume       numeric(19, 4) not null default 0,              -- commissionable volume
  primary key (order_id, line_no)
);
create index orders_line_variant on orders_line (variant_id);

-- Tax rows; line 0 is the shipping.
create table orders_tax (
  order_id bigint         not null references orders_order,
  line_no  integer        not null check (line_no >= 0),
  code     varchar(40)    not null,
  rate     numeric(9, 4)  not null,
  base     numeric(19, 4) not null,
  amount   numeric(19, 4) not null,
  primary key (order_id, line_no, code)
);

-- One fulfilment per order today; it begins when the order is paid (or is to be paid on delivery).
create table orders_fulfilment (
  id         bigint primary key default nextval('orders_fulfilment_seq'),
  order_id   bigint      not null unique references orders_order,
  branch_id  bigint      not null,
  mode       varchar(10) not null check (mode in ('DELIVERY', 'PICK_UP')),
  state      varchar(12) check (state in
    ('RECEIVED', 'IN_PROCESS', 'AT_COUNTER', 'ON_THE_WAY', 'DELIVERED', 'RETURNED')),
  due_at     timestamptz,
  changed_at timestamptz not null,
  constraint orders_pick_up_never_travels check (not (mode = 'PICK_UP' and state = 'ON_THE_WAY')),
  constraint orders_delivery_never_waits check (not (mode = 'DELIVERY' and state = 'AT_COUNTER'))
);
create index orders_fulfilment_open on orders_fulfilment (due_at)
  where state in ('RECEIVED', 'IN_PROCESS', 'AT_COUNTER', 'ON_THE_WAY');
create index orders_fulfilment_state on orders_fulfilment (branch_id, state);

-- Everything that happened to an order. A state change is told to the customer after a pause in which staff may undo it.
create table orders_change (
  id         bigint primary key default nextval('orders_change_seq'),
  order_id   bigint       not null references orders_order,
  kind       varchar(12)  not null check (kind in ('STAGE', 'STATE', 'PAYMENT', 'NOTE')),
  from_value varchar(20),
  to_value   varchar(20)  not null,
  reason     varchar(500),
  actor_kind varchar(12)  not null,
  actor_id   bigint,
  actor_name varchar(200) not null,
  at         timestamptz  not null,
  told_at    timestamptz,
  undone_at  timestamptz,
  constraint orders_told_or_undone check (told_at is null or undone_at is null)
);
create index orders_change_order on orders_change (order_id, id);

-- Order numbers run per country; gaps are allowed (decision 6).
create function orders_next_number(land char(2)) returns bigint language plpgsql as $$
declare
  name text := 'orders_number_' || lower(land);
begin
  if to_regclass(name) is null then
    -- "If not exists" alone fails when two first orders of a country come at one moment.
    perform pg_advisory_xact_lock(hashtextextended(name, 0));
    execute format('create sequence if not exists %I start 100001', name);
  end if;
  return nextval(name);
end $$;
