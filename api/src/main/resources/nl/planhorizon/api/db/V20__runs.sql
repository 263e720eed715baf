-- Planning runs: asked for, worked on by whichever node is free, kept with their input and result.
create table run (
    id               uuid        primary key,
    kind             text        not null,
    state            text        not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'FAILED')),
    name             text        not null default '',
    asked_by         text        not null,
    asked_at         timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    seconds          integer     not null check (seconds > 0),
    seed             bigint      not null,
    policy_version   text        not null,
    office_version   bigint,
    attempt          integer     not null default 0,
    cancel_requested boolean     not null default false,
    points           jsonb       not null default '[]',
    result           jsonb,
    figures          jsonb,
    problem          text,
    accepted_by      text,
    accepted_at      timestamptz
);

create index run_asked on run (asked_at desc);

-- The prices that prove how far the working plan is at most from the best possible one: those of the run accepted last.
create table proof (
    only_row boolean primary key default true check (only_row),
    proof    jsonb   not null
);
