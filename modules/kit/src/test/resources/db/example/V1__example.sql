create sequence example_thing_seq start with 50 increment by 50;
create table example_thing (
  id         bigint       primary key default nextval('example_thing_seq'),
  public_id  uuid         not null unique,
  version    integer      not null default 0,
  name       varchar(80)  not null,
  amount     numeric(19, 4),
  currency   char(3),
  made_at    timestamptz  not null
);
