-- Housekeeping looks every hour for what is old. The tables are small at 0.1.0, so that nobody waits long for these indexes.
create index people_session_over on people_session (coalesce(ended_at, expires_at));
create index people_throttle_last on people_throttle (last_at);
create index people_code_expiry on people_code (expires_at);
