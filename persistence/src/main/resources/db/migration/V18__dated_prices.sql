-- A model that is not listed is on offer to nobody; its tasks run on. changed_at says when its line last became another.
alter table video_model add column listed boolean default true not null;
alter table video_model add column changed_at timestamp(6) with time zone;
alter table video_model add constraint video_model_seconds check (shortest >= 1 and longest >= shortest);

-- Whatever is mistyped, nobody is ever paid for making a video.
alter table price add constraint price_not_negative check (second_480 >= 0 and second_720 >= 0 and image_fee >= 0);

-- As of when an upload's rows were priced, and as of when its owner agreed to dearer ones.
alter table prompt_upload add column priced_at timestamp(6) with time zone;
alter table prompt_upload add column agreed_at timestamp(6) with time zone;
update prompt_upload set priced_at = coalesce(checked_at, created_at);
