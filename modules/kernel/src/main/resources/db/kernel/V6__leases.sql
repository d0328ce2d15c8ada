-- Which node runs a timer that must run once, and when it ran last (decision 20). The token grows with every change of hands.
create table kernel_lease (
    timer  text primary key,
    owner  uuid        not null,
    token  bigint      not null,
    until  timestamptz not null,
    ran_at timestamptz
);
