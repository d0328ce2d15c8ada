-- What a way to ship costs depends on where to: the rate of the smallest area that covers the place. Today's are for whole countries.
create sequence orders_shipping_rate_seq increment 50;
create table orders_shipping_rate (
  id        bigint primary key default nextval('orders_shipping_rate_seq'),
  country   char(2)        not null,
  code      varchar(40)    not null,
  region    varchar(10),                                        -- ISO 3166-2 without the country, null: everywhere
  postal    varchar(12)    check (postal ~ '^[[:alnum:]]+$'),   -- what the postal code begins with
  price     numeric(19, 4) not null check (price >= 0),
  currency  char(3)        not null,
  free_from numeric(19, 4) check (free_from > 0),
  days_min  integer        not null check (days_min >= 0),
  days_max  integer        not null check (days_max >= days_min),
  foreign key (country, code) references orders_shipping_method,
  constraint orders_shipping_rate_once unique nulls not distinct (country, code, region, postal)
);
insert into orders_shipping_rate (country, code, price, currency, free_from, days_min, days_max)
  select country, code, price, currency, free_from, days_min, days_max from orders_shipping_method order by country, position, code;
alter table orders_shipping_method
  drop column price, drop column currency, drop column free_from, drop column days_min, drop column days_max;
