-- How long ago something was is kept with it: the journal told it until now, and lines of the journal go in time.
alter table thing add column changed_at timestamptz not null default now();
update thing set changed_at = told.at
from (select version, min(at) as at from journal group by version) as told
where told.version = thing.version;
alter table thing alter column changed_at drop default;

alter table event add column taken_at timestamptz not null default now();
update event set taken_at = told.at
from (select version, min(at) as at from journal group by version) as told
where told.version = event.version;
alter table event alter column taken_at drop default;
