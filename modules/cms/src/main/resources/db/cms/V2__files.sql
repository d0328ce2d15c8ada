-- Files that nobody names are looked for every hour. The table is small at 0.1.0, so that nobody waits long for this index.
create index cms_media_file on cms_media (file_key);
