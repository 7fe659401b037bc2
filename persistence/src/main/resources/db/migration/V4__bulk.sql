-- Uploads: CSV files of prompts, their rows, and what became of each.

create table prompt_upload (
    id            varchar(48) primary key,
    account_id    bigint not null references account,
    team_id       bigint not null references team,
    key_id        bigint references api_key,
    file_name     varchar(255) not null,
    content_hash  varchar(64) not null,
    bytes         bigint not null,
    encoding      varchar(40),
    marked        boolean,
    separator     varchar(1),
    declared      boolean,
    header        varchar(262144),
    status        varchar(12) not null,
    paused_for    varchar(12),
    needed        numeric(18, 6),
    problem       varchar(32),
    problem_value varchar(200),
    all_or_none   boolean not null,
    starts_itself boolean not null,
    repeats       varchar(48) references prompt_upload,
    row_count     integer,
    good          integer,
    bad           integer,
    price         numeric(18, 6),
    created_at    timestamp(6) with time zone not null,
    checked_at    timestamp(6) with time zone,
    started_at    timestamp(6) with time zone,
    completed_at  timestamp(6) with time zone,
    execution     bigint,
    lease         varchar(40),
    lease_until   timestamp(6) with time zone
);
create index prompt_upload_by_account on prompt_upload (account_id, created_at);
create index prompt_upload_by_team on prompt_upload (team_id, created_at);
create index prompt_upload_by_key on prompt_upload (key_id);
create index prompt_upload_by_status on prompt_upload (status, started_at);
create index prompt_upload_by_repeated on prompt_upload (repeats);
create index prompt_upload_by_content on prompt_upload (content_hash);

-- The file itself, in pieces, until its upload is started: every node can read it, and none needs it whole.
create table file_piece (
    upload_id varchar(48) not null references prompt_upload,
    piece     integer not null,
    bytes     bytea not null,
    primary key (upload_id, piece)
);

-- row_no is the row's number as a spreadsheet shows it. One row makes at most one task, whoever tries.
create table prompt_row (
    upload_id     varchar(48) not null references prompt_upload,
    row_no        integer not null,
    cells         varchar(524288) not null,
    status        varchar(12) not null,
    reference     varchar(200),
    price         numeric(18, 6),
    fault_column  varchar(200),
    fault_value   varchar(200),
    error_code    varchar(100),
    error_message varchar(1000),
    task_id       varchar(48) references video_task,
    primary key (upload_id, row_no),
    constraint prompt_row_task_once unique (task_id)
);
create index prompt_row_by_reference on prompt_row (upload_id, reference);
create index prompt_row_by_status on prompt_row (upload_id, status, row_no);
