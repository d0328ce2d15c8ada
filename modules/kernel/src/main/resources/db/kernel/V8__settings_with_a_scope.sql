-- A value for a part of the company is called orders.overdue.@country.AR: one row per setting and scope, and a node of the version before
-- passes over names it does not know. What was moved to another name stays for such nodes, and is read by nobody else.
alter table kernel_setting
    add column moved_at   timestamptz,
    add column setting    text generated always as (split_part(key, '.@', 1)) stored,
    add column scope_kind text generated always as (coalesce(substring(key from '\.@([a-z]+)\.'), 'company')) stored,
    add column scope_key  text generated always as (coalesce(substring(key from '\.@[a-z]+\.(.*)$'), '')) stored,
    add constraint kernel_setting_name check (key ~ '^[^@]+(\.@(country|site|branch)\.[A-Za-z0-9][A-Za-z0-9_-]{0,59})?$'),
    add constraint kernel_setting_of_scope unique (setting, scope_kind, scope_key);
