-- Product imports: jobs and what they found (CAT-14, Q17).
create sequence catalog_import_seq start with 50 increment by 50;
create table catalog_import (
  id           bigint primary key default nextval('catalog_import_seq'),
  public_id    uuid not null unique,
  state        varchar(10) not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  dry_run      boolean not null,
  file_key     varchar(120) not null,
  file_name    varchar(200) not null,
  format       varchar(20) not null,
  country      varchar(2) not null default '',        -- empty for our own format, which says it in its columns
  language     varchar(16) not null default '',
  currency     varchar(3) not null default '',
  location     varchar(40) not null default '',
  image_base   varchar(500) not null default '',
  requested_by varchar(120) not null,
  created_at   timestamptz not null,
  started_at   timestamptz,
  beat_at      timestamptz,                           -- a running job beats; a silent one is taken over
  finished_at  timestamptz,
  cancelled    boolean not null default false,        -- asked for while running
  failure      varchar(400),
  lines        bigint not null default 0,             -- of the file
  line         bigint not null default 0,             -- reached; products up to here are committed
  created      integer not null default 0,
  changed      integer not null default 0,
  unchanged    integer not null default 0,
  unreadable   integer not null default 0,            -- products refused while reading
  refused      integer not null default 0,            -- products refused while writing
  problems     integer not null default 0
);
create unique index catalog_import_one_runs on catalog_import ((true)) where state = 'RUNNING';
create index catalog_import_queue on catalog_import (id) where state in ('QUEUED', 'RUNNING');
create table catalog_import_problem (
  import_id bigint not null references catalog_import (id) on delete cascade,
  line      bigint not null,
  column_nr integer not null,
  heading   varchar(80) not null,
  code      varchar(30) not null,
  excerpt   varchar(80) not null,
  refuses   boolean not null,
  primary key (import_id, line, column_nr, code, excerpt)   -- a resumed job finds the same problems again
);
