-- How often a dry run was begun since it last staged a chunk: one that gets no further is given up.
alter table prompt_upload add column tries integer;

-- Until PostgreSQL has analysed an upload's rows, it takes all indexes for equally good, and took this one, the smallest,
-- even for single rows: each of them was looked for in the whole upload.
drop index prompt_row_by_reference;
