-- What the planning office knows: facts, plans, people who sign in, and who changed what.

-- One row: the counter by which every node notices changes, and what holds for the office as a whole
-- (name, as-of day, window, policy in force) in the published JSON form of a caseload.
create table office (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null,
    frame    jsonb   not null
);

-- Cases, officers, interpreters, companions, locations, rooms and holidays, one row each, with its rows of the
-- published JSON form of a caseload. The version is that of the office at its last change.
create table thing (
    kind     text   not null,
    id       text   not null,
    position bigint generated always as identity,
    version  bigint not null,
    rows     jsonb  not null,
    primary key (kind, id)
);

create index thing_version on thing (version);

-- Versions of the policy; the one in force stands in the frame of the office.
create table policy_version (
    version        text        primary key,
    effective_from date        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    reason         text        not null,
    tables         jsonb       not null
);

-- Hearings of the published plan, and of the working plan that planners change and publish from.
create table hearing (
    plan        text   not null check (plan in ('published', 'working')),
    case_id     text   not null,
    first_day   date   not null,
    version     bigint not null,
    sessions    text[] not null,
    location    text   not null,
    officer     text   not null,
    interpreter text,
    room        text   not null,
    invitation  text   not null default 'NOT_SENT',
    pinned_by   text,
    pin_reason  text,
    primary key (plan, case_id, first_day),
    check ((pinned_by is null) = (pin_reason is null)),
    check (pinned_by is null or plan = 'working')
);

create index hearing_version on hearing (version);

-- Who and what is in use when. The last line against double bookings: whatever code is wrong, PostgreSQL refuses.
-- Deferred to the end of a transaction, so that two hearings can change places.
create table booking (
    plan      text    not null,
    case_id   text    not null,
    first_day date    not null,
    kind      text    not null check (kind in ('OFFICER', 'INTERPRETER', 'ROOM', 'COMPANION')),
    resource  text    not null,
    day       date    not null,
    half      text    not null check (half in ('MORNING', 'AFTERNOON')),
    seat      integer not null,
    foreign key (plan, case_id, first_day) references hearing on delete cascade,
    constraint no_double_booking unique (plan, kind, resource, day, half, seat) deferrable initially deferred
);

create index booking_hearing on booking (plan, case_id, first_day);

-- People and machines that sign in. Passwords as salted hashes only.
create table account (
    name              text        primary key check (name = lower(name)),
    password          text        not null,
    must_change       boolean     not null,
    roles             text[]      not null,
    locations         text[]      not null default '{}',
    enabled           boolean     not null default true,
    failed_attempts   integer     not null default 0,
    locked_until      timestamptz,
    password_changed  timestamptz not null
);

-- Who changed what, when: written in the transaction of the change, never changed or removed afterwards.
create table journal (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null,
    who     text        not null,
    version bigint,
    change  text        not null,
    kind    text        not null,
    subject text        not null,
    reason  text,
    before  jsonb,
    after   jsonb
);

create index journal_subject on journal (kind, subject, id desc);
create index journal_version on journal (version);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only: % refused.', tg_op;
end
$$;

create trigger journal_is_append_only before update or delete on journal
    for each row execute function refuse_change();
create trigger journal_is_never_emptied before truncate on journal
    for each statement execute function refuse_change();

-- Background work, as db-scheduler wants it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
