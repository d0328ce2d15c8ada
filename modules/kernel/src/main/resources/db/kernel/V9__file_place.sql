-- The one place where files are. Whoever sees another token there sees other files (ADR 0017).
create table kernel_file_place (
    only_row boolean     primary key default true check (only_row),
    token    varchar(40) not null,
    place    text        not null,
    since    timestamptz not null
);
