-- An import that a full disk or an absent database stopped waits and goes on by itself; every import that stopped says why.
alter table catalog_import drop constraint catalog_import_state_check;
alter table catalog_import add constraint catalog_import_state_check check (state in ('QUEUED', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELLED'));
alter table catalog_import add column stop varchar(20);
create index catalog_import_waiting on catalog_import (id) where state = 'WAITING';
