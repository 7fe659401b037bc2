-- One-time ways in for a person who has no password yet. Only a hash of the link's code is kept, one for each account.
create table invitation (
    account_id bigint primary key references account,
    hash       varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint invitation_hash_once unique (hash)
);

-- The portal reads a team's ledger newest first, whole or by kind, and finds where a day begins; H2 reads an index in
-- its own direction only, so these run downwards.
drop index ledger_entry_by_team;
create index ledger_entry_by_team on ledger_entry (team_id desc, id desc);
create index ledger_entry_by_team_and_kind on ledger_entry (team_id desc, kind desc, id desc);
create index ledger_entry_by_team_and_time on ledger_entry (team_id desc, created_at desc, id desc);
