-- What people look for is found whatever its case and accents are, and by an index (trigrams of the plain text).
do $$
begin
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;
exception when insufficient_privilege or undefined_file or feature_not_supported then
    raise exception 'Vitrina needs the extensions unaccent and pg_trgm of PostgreSQL (%). Let its administrator install the package of contributed modules, where they are missing, and run in this database: create extension unaccent; create extension pg_trgm;', sqlerrm;
end
$$;

-- Bound to the dictionary that is found now, hence immutable; in small letters by ICU, since the database's own locale may be C.
create function kernel_plain(words text) returns text language sql immutable strict parallel safe
    return lower(unaccent('unaccent', words) collate "und-x-icu");

-- The pattern for what contains these words.
create function kernel_containing(words text) returns text language sql immutable strict parallel safe
    return '%' || regexp_replace(kernel_plain(words), '([%_\\])', '\\\1', 'g') || '%';

-- Events that were given up are counted often, and there are few among all that are kept.
create index kernel_inbox_dead on kernel_inbox (provider) where state = 'DEAD';
