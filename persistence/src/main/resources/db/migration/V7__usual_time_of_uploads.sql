-- How long one of the team's videos took when the file was checked: what an upload's page reckons with. Files that were
-- checked before this was kept are reckoned with a minute, as those of a team without videos are.
alter table prompt_upload add column usual_seconds bigint;
update prompt_upload set usual_seconds = 60 where row_count is not null;
