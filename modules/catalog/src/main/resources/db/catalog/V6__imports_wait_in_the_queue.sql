-- An import that waits is a queued one with what stopped it: 0.1.0, serving beside, knows no other state (decision 23). The check stays wide.
update catalog_import set state = 'QUEUED' where state = 'WAITING';
drop index catalog_import_waiting;
-- Files that nobody names are looked for every hour. The tables are small at 0.1.0, so that nobody waits long for these.
create index catalog_import_file on catalog_import (file_key);
create index catalog_image_file on catalog_image (file_key) where file_key is not null;
create index catalog_document_file on catalog_document (file_key) where file_key is not null;
