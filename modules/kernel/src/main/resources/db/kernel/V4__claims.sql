-- A claim that nobody ended tells of a process that died over it. What kills the process twice is set aside (decision 25).
alter table kernel_outbox add column claimed boolean not null default false, add column crashes int not null default 0;
alter table kernel_inbox add column claimed boolean not null default false, add column crashes int not null default 0;
