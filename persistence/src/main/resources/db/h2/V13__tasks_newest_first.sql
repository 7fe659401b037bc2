-- An administrator reads the tasks of a key, of a model or of all, newest first, and H2 reads an index in its own
-- direction only. The indexes that are there already belong to foreign keys.
create index video_task_newest on video_task (id desc);
create index video_task_by_key_newest on video_task (key_id desc, id desc);
create index video_task_by_model_newest on video_task (model desc, id desc);
