-- Accounts that are administered: known by a number (a name never stands in an address), with a version for editors,
-- and perhaps those of an identity provider, which have no password here.
alter table account add column id bigint generated always as identity unique;
alter table account add column version bigint not null default 1;
alter table account alter column password drop not null;
alter table account add column provider_subject text unique;
alter table account add constraint account_signs_in_one_way check ((password is null) <> (provider_subject is null));

-- The version of the policy the office opened with is not made by anybody; the others tell who made them and why.
alter table policy_version add column in_force_since bigint;

-- How long what is kept, in days, where it differs from what comes with the program.
create table retention (
    kind text    primary key,
    days integer not null check (days > 0)
);

-- The journal is kept for five years at least, whoever asks; what is older may be removed, never changed.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.at < now() - interval '5 years' then
            return old;
        end if;
    end if;
    raise exception 'The journal is append-only: % refused.', tg_op;
end
$$;
create index journal_at on journal (at);
