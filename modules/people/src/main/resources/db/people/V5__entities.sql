-- Two who edit a profile, a seller or a branch at once are told (entities with a version).
alter table people_role add column version integer not null default 0;
alter table people_seller add column version integer not null default 0;
alter table people_branch add column version integer not null default 0;
alter table people_saved_address add column version integer not null default 0;
-- EclipseLink takes the fifty numbers up to the next value of a sequence: one that gave none yet must begin with the fiftieth.
select setval('people_seller_seq', 50, false) where not (select is_called from people_seller_seq);
select setval('people_branch_seq', 50, false) where not (select is_called from people_branch_seq);
select setval('people_role_seq', 50, false) where not (select is_called from people_role_seq);
select setval('people_staff_seq', 50, false) where not (select is_called from people_staff_seq);
select setval('people_saved_address_seq', 50, false) where not (select is_called from people_saved_address_seq);
-- What other modules may ask of these tables in their statements: functions, never the tables themselves.
create function people_group(person bigint) returns varchar language sql stable as $$
  select customer_group from people_person where person is not null and id = people_root(person)
$$;
