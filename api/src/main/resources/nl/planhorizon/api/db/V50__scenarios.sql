-- What-if scenarios: every version of each, never changed afterwards.
create table scenario (
    name     text        not null,
    version  integer     not null check (version > 0),
    author   text        not null,
    at       timestamptz not null,
    document text        not null,
    primary key (name, version)
);

-- Studies: scenarios forecast beside each other in the background, with the documents they started from.
create table study (
    id               uuid        primary key,
    state            text        not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'FAILED')),
    asked_by         text        not null,
    asked_at         timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    attempt          integer     not null default 0,
    cancel_requested boolean     not null default false,
    percentage       integer     not null default 0,
    names            text[]      not null,
    documents        text[]      not null,
    result           text,
    problem          text
);

create index study_asked on study (asked_at desc);
