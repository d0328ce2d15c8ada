-- The group whose prices and promotions a customer gets (CAT-17); null: those of everybody.
alter table people_person add column customer_group varchar(40);
create index people_person_group on people_person (customer_group) where customer_group is not null;
