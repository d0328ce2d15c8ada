-- Old keys and files that nobody names are looked for every hour. The tables are small at 0.1.0, so that nobody waits long for these indexes.
create index orders_access_expiry on orders_access (expires_at);
create index orders_line_image on orders_line (image) where image is not null;
