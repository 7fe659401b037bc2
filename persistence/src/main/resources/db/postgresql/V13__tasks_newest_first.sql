-- An administrator reads the tasks of a key or of a model newest first.
drop index video_task_by_key;
drop index video_task_by_model;
create index video_task_by_key on video_task (key_id, id);
create index video_task_by_model on video_task (model, id);
