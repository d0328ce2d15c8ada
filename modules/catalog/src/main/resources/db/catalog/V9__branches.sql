-- A location that is a branch is one there is.
alter table catalog_location add constraint catalog_location_branch foreign key (branch_id) references people_branch not valid;
do $$ begin
  alter table catalog_location validate constraint catalog_location_branch;
exception when foreign_key_violation then
  raise warning 'Some locations name a branch that is not there; they stay as they are: %', sqlerrm;
end $$;
