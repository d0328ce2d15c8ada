-- What an order hangs on is there. Rows of an earlier version that name what is gone stay as they are and are told of; new ones are refused.
create procedure orders_downwards(source text, target text, columns text[]) language plpgsql as $$
declare
  one text;
begin
  foreach one in array columns loop
    execute format('alter table %I add constraint %I foreign key (%I) references %I not valid', source, source || '_' || one, one, target);
    begin
      execute format('alter table %I validate constraint %I', source, source || '_' || one);
    exception when foreign_key_violation then
      raise warning 'Some rows of % name a % that is not there; they stay as they are', source, target;
    end;
  end loop;
end $$;
call orders_downwards('orders_cart', 'people_branch', '{branch_id}');
call orders_downwards('orders_cart', 'people_person', '{person_id}');
call orders_downwards('orders_order', 'people_seller', '{seller_id}');
call orders_downwards('orders_order', 'people_branch', '{branch_id}');
call orders_downwards('orders_order', 'people_person', '{person_id}');
call orders_downwards('orders_fulfilment', 'people_branch', '{branch_id}');
call orders_downwards('orders_line', 'catalog_variant', '{variant_id}');
drop procedure orders_downwards;
