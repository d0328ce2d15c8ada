-- Who placed an order is a kind and an id, not a text of both (the one contraction made at once: no node of 0.1.0 runs beside it).
alter table orders_order add column placed_kind varchar(20), add column placed_id bigint;
update orders_order set placed_kind = split_part(placed_by, ':', 1), placed_id = nullif(split_part(placed_by, ':', 2), '')::bigint;
alter table orders_order alter column placed_kind set not null,
  add constraint orders_placed_kind check (placed_kind in ('ANONYMOUS', 'CUSTOMER', 'STAFF', 'PARTNER', 'SYSTEM'));
alter table orders_order drop column placed_by;
