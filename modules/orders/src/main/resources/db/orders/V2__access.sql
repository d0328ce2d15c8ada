-- Whoever finds an order by its number and a code from the e-mail gets a key of their own to it; the one given at placement stays good.
create table orders_access (
  token_hash char(64)    primary key,            -- SHA-256 of what is in the cookie
  order_id   bigint      not null references orders_order,
  expires_at timestamptz not null
);
create index orders_access_order on orders_access (order_id);
