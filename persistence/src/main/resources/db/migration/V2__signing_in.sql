-- Failed attempts to sign in, by account and by address, and until when no more are heard.
create table sign_in_attempts (
    subject       varchar(300) primary key,
    failures      integer not null,
    last_failure  timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone
);
create index sign_in_attempts_by_age on sign_in_attempts (last_failure);
