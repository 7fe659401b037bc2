-- The tasks of unknown outcome, newest first.
create index video_task_unknown on video_task (id desc) where outcome_unknown;
