-- What staff keep for themselves.
create table backoffice_saved_view (
    id       bigint generated always as identity primary key,
    staff_id bigint      not null references people_staff,
    list     varchar(40) not null,
    name     varchar(40) not null,
    query    varchar(2000) not null,
    unique (staff_id, list, name)
);
