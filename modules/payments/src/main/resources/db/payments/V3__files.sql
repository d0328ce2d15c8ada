-- Files that nobody names are looked for every hour. The table is small at 0.1.0, so that nobody waits long for this index.
create index payments_receipt_file on payments_receipt (file_key) where file_key is not null;
