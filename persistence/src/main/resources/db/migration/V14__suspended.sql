-- Teams and accounts that may not act for now, and since when; and the moment before which nobody came in whose session
-- still counts.
alter table team add column suspended_at timestamp(6) with time zone;
alter table account add column suspended_at timestamp(6) with time zone;
alter table account add column sessions_from timestamp(6) with time zone;
create index account_by_role on account (administrator, id);
