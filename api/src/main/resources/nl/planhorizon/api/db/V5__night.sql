-- Nights: one row each, so that a night has one outcome however many nodes try, and its steps. Whoever takes a night up
-- again counts the attempt; what an earlier attempt still wants to write is then refused.
create table night (
    date       date        primary key,
    attempt    integer     not null,
    state      text        not null check (state in ('RUNNING', 'STOPPED', 'ENDED')),
    outcome    text        check (outcome in ('PUBLISHED', 'HELD', 'KEPT', 'FAILED')),
    reason     text,
    asked_by   text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    check (state = 'RUNNING' or outcome is not null)
);

create table night_step (
    date       date        not null references night,
    step       text        not null,
    attempt    integer     not null,
    state      text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    progress   real        not null default 0,
    started_at timestamptz not null,
    ended_at   timestamptz,
    detail     jsonb       not null default '{}',
    primary key (date, step)
);

-- What a step leaves for the next ones, and the report.
create table night_document (
    date    date  not null references night,
    kind    text  not null,
    content jsonb not null,
    primary key (date, kind)
);

-- Files of the drop folder by their content: each is taken in once.
create table intake_file (
    hash   text        primary key,
    name   text        not null,
    night  date        not null references night,
    state  text        not null check (state in ('TAKEN', 'SET_ASIDE')),
    at     timestamptz not null,
    faults text[]      not null default '{}'
);

-- What became of hearings whose day has come.
create table hearing_result (
    case_id    text    not null,
    day        date    not null,
    location   text    not null,
    queue      text    not null,
    invitation text    not null,
    handed     boolean not null,
    sessions   integer not null,
    result     text    not null check (result in ('HELD', 'NO_SHOW_EXCUSED', 'NO_SHOW')),
    version    bigint  not null,
    primary key (case_id, day)
);

-- Who must be told of what, until somebody ticks it off.
create table to_tell (
    id        bigint      generated always as identity primary key,
    version   bigint      not null,
    kind      text        not null check (kind in ('APPLICANT', 'OFFICER', 'INTERPRETER')),
    subject   text        not null,
    case_id   text        not null,
    what      text        not null check (what in ('NEW', 'MOVED', 'DROPPED')),
    was       jsonb,
    becomes   jsonb,
    due       date        not null,
    told_by   text,
    told_at   timestamptz,
    unique (version, kind, subject, case_id),
    check ((told_by is null) = (told_at is null))
);

create index to_tell_open on to_tell (due) where told_at is null;

-- What happened by day. The facts change with the row; the plan once somebody accepts a repair.
create table event (
    id          bigint generated always as identity primary key,
    version     bigint not null,
    content     jsonb  not null,
    accepted_by text
);
