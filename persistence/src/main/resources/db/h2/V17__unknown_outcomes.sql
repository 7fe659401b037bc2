-- The tasks of unknown outcome, newest first. H2 knows no index of only some rows.
create index video_task_unknown on video_task (outcome_unknown desc, id desc);
