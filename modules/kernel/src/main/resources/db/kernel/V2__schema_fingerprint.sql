-- Which migrations this database has run, all modules in one number: the next start compares it and asks Flyway only when it differs.
create table kernel_schema (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null
);
