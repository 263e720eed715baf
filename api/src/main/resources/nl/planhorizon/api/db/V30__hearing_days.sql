-- What happens on hearing days: invitations, who came, and calendars to subscribe to.

-- Changes that were undone; what they wrote outside the office no longer counts.
create table undone (
    version   bigint primary key,
    undone_in bigint not null
);

-- An invitation that was sent, or handed over in person. The latest for a hearing counts.
create table invitation (
    id            bigint      generated always as identity primary key,
    version       bigint      not null,
    case_id       text        not null,
    first_day     date        not null,
    state         text        not null check (state in ('SENT', 'HANDED_OVER')),
    happened_on   date        not null,
    signed        boolean     not null,
    registered_by text        not null,
    registered_at timestamptz not null
);

create index invitation_hearing on invitation (case_id, first_day, id desc);

-- Whether people came, with the hearing as it was published. The latest for a hearing counts.
create table attendance (
    id            bigint      generated always as identity primary key,
    version       bigint      not null,
    case_id       text        not null,
    first_day     date        not null,
    last_day      date        not null,
    outcome       text        not null check (outcome in
                      ('CAME', 'ABSENT_WITH_REASON', 'ABSENT_WITHOUT_REASON', 'STOPPED_EARLY')),
    hearing       jsonb       not null,
    registered_by text        not null,
    registered_at timestamptz not null
);

create index attendance_hearing on attendance (case_id, first_day, id desc);
create index attendance_day on attendance (first_day, last_day);

-- Calendars behind a secret link, of which only the hash is kept.
create table calendar_feed (
    id           bigint      generated always as identity primary key,
    secret_hash  text        not null unique,
    kind         text        not null check (kind in ('OFFICER', 'INTERPRETER', 'ROOM')),
    resource     text        not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz
);
