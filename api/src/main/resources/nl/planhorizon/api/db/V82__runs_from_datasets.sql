-- Planning runs keep what they planned, may begin with a dataset of their own or one derived from another run, and can be
-- found by tags.
alter table run add column input bytea;
alter table run add column own_input boolean not null default false;
alter table run add column parent uuid;
alter table run add column origin uuid;
alter table run add column tags text[] not null default '{}';
alter table run drop constraint run_state_check;
alter table run add constraint run_state_check
    check (state in ('CREATED', 'QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'FAILED'));
create index run_tags on run using gin (tags);
