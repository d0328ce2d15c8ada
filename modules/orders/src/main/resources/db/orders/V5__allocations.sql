-- An order is paid by one or more payments, each of which brings a share of its total (ADR 0012). The share's currency is the order's, its method the payment's.
create table orders_allocation (
  order_id   bigint         not null references orders_order,
  position   integer        not null check (position > 0),
  payment_id uuid           not null unique references payments_payment (public_id),
  amount     numeric(19, 4) not null check (amount > 0),
  refunded   numeric(19, 4) not null default 0,
  taken_at   timestamptz,                                       -- its money is in
  freed_at   timestamptz,                                       -- its payment came to nothing: others may bring the share
  primary key (order_id, position),
  constraint orders_allocation_is_taken_or_freed check (taken_at is null or freed_at is null),
  constraint orders_allocation_refunds_what_it_took check (refunded = 0 or taken_at is not null and refunded between 0 and amount)
);

-- Every attempt of the past, in its order. What came a second time went back and is no share of the order.
insert into orders_allocation (order_id, position, payment_id, amount, refunded, taken_at, freed_at)
select o.id, row_number() over (partition by o.id order by p.id), p.public_id, p.amount,
  case when o.payment_id = p.public_id then p.refunded else 0 end,
  case when o.payment_id = p.public_id then coalesce(p.settled_at, p.changed_at) end,
  case when o.payment_id is distinct from p.public_id
    and not (o.stage = 'PLACED' and o.payment_id is null and p.state in ('DUE', 'PENDING')) then p.changed_at end
from orders_order o join payments_payment p on p.reference = o.public_id::text;

alter table orders_order
  add column allocated numeric(19, 4) not null default 0,       -- promised by payments that are open, or in
  add column paid      numeric(19, 4) not null default 0,       -- in, also what went back later
  add column refunded  numeric(19, 4) not null default 0,
  alter column charge_number type varchar(400);                 -- of every payment, in a row
update orders_order o set allocated = s.allocated, paid = s.paid, refunded = s.refunded
from (select order_id, coalesce(sum(amount) filter (where freed_at is null), 0) as allocated,
    coalesce(sum(amount) filter (where taken_at is not null), 0) as paid, sum(refunded) as refunded
  from orders_allocation group by order_id) s
where s.order_id = o.id;
alter table orders_order
  add constraint orders_allocated_within_total check (allocated between 0 and total),
  add constraint orders_paid_within_allocated check (paid between 0 and allocated),
  add constraint orders_refunded_within_paid check (refunded between 0 and paid),
  drop column payment_id;

-- The order's sums follow its shares. Whoever is second waits at the order's row and is measured by what the first has left.
create function orders_allocations_add_up() returns trigger language plpgsql as $$
begin
  update orders_order set
    allocated = allocated + coalesce(case when new.freed_at is null then new.amount end, 0)
      - coalesce(case when old.freed_at is null then old.amount end, 0),
    paid = paid + coalesce(case when new.taken_at is not null then new.amount end, 0)
      - coalesce(case when old.taken_at is not null then old.amount end, 0),
    refunded = refunded + coalesce(new.refunded, 0) - coalesce(old.refunded, 0)
  where id = coalesce(new.order_id, old.order_id);
  return null;
end $$;
create trigger orders_allocations_add_up after insert or update or delete on orders_allocation
  for each row execute function orders_allocations_add_up();
