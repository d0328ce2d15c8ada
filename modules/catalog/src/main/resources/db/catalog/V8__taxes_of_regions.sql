-- A rate is for a country, a region of it, or postal codes that begin so; of one tax the smallest area applies. Today's rates are for whole countries.
alter table catalog_tax_rate
  add column region varchar(10),                      -- ISO 3166-2 without the country, null: everywhere
  add column postal varchar(12) check (postal ~ '^[[:alnum:]]+$'),
  drop constraint catalog_tax_rate_country_tax_class_code_valid_from_key,
  add constraint catalog_tax_rate_once unique nulls not distinct (country, region, postal, tax_class, code, valid_from);
