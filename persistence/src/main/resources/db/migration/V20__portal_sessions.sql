-- Where somebody is signed in, by the hash of the cookie that their browser brings: on any node, and after any restart. A
-- session that is ended is a row that is gone, whatever the clocks say; account.sessions_from is not asked any more.
create table portal_session (
    hash       varchar(64) primary key,
    account_id bigint not null references account,
    team_id    bigint references team,
    since      timestamp(6) with time zone not null,
    last_seen  timestamp(6) with time zone not null
);
create index portal_session_by_account on portal_session (account_id);
create index portal_session_by_last_seen on portal_session (last_seen);

-- Who is on the way to the provider of single sign-on, by the hash of a cookie as well, and what only we may know of it.
create table kept_errand (
    hash     varchar(64) primary key,
    nonce    varchar(64) not null,
    verifier varchar(64) not null,
    page     varchar(2000) not null,
    since    timestamp(6) with time zone not null
);
create index kept_errand_by_since on kept_errand (since);
