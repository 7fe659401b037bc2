-- PostgreSQL reads an index in both directions, and fills its pages only where keys arrive at its upper end: indexes that
-- run downwards, as H2 wants them, are twice as large. These are built beside whoever writes meanwhile.

-- What an interrupted start has left is built anew.
drop index concurrently if exists video_task_by_team_upwards;
drop index concurrently if exists video_task_by_account_upwards;
drop index concurrently if exists video_task_by_team_and_status_upwards;
drop index concurrently if exists video_task_by_account_and_status_upwards;
drop index concurrently if exists video_task_by_team_and_model_upwards;
drop index concurrently if exists video_task_by_account_and_model_upwards;
drop index concurrently if exists prompt_word_use_once_upwards;
drop index concurrently if exists ledger_entry_by_team_upwards;
drop index concurrently if exists ledger_entry_by_team_and_kind_upwards;
drop index concurrently if exists ledger_entry_by_team_and_time_upwards;

create index concurrently video_task_by_team_upwards on video_task (team_id, id);
create index concurrently video_task_by_account_upwards on video_task (account_id, id);
create index concurrently video_task_by_team_and_status_upwards on video_task (team_id, status, id);
create index concurrently video_task_by_account_and_status_upwards on video_task (account_id, status, id);
create index concurrently video_task_by_team_and_model_upwards on video_task (team_id, model, id);
create index concurrently video_task_by_account_and_model_upwards on video_task (account_id, model, id);
create unique index concurrently prompt_word_use_once_upwards on prompt_word_use (scope, word, task_id);
create index concurrently ledger_entry_by_team_upwards on ledger_entry (team_id, id);
create index concurrently ledger_entry_by_team_and_kind_upwards on ledger_entry (team_id, kind, id);
create index concurrently ledger_entry_by_team_and_time_upwards on ledger_entry (team_id, created_at, id);

-- Only now, so that there is one of each all the while.
drop index concurrently if exists video_task_by_team;
drop index concurrently if exists video_task_by_account;
drop index concurrently if exists video_task_by_team_and_status;
drop index concurrently if exists video_task_by_account_and_status;
drop index concurrently if exists video_task_by_team_and_model;
drop index concurrently if exists video_task_by_account_and_model;
drop index concurrently if exists prompt_word_use_once;
drop index concurrently if exists ledger_entry_by_team;
drop index concurrently if exists ledger_entry_by_team_and_kind;
drop index concurrently if exists ledger_entry_by_team_and_time;
