-- How often a dry run was begun since it last staged a chunk: one that gets no further is given up.
alter table prompt_upload add column tries integer;
