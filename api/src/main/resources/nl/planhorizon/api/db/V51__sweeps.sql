-- Sweeps: one scenario over a grid of values, a row for each point of the grid.
create table sweep (
    id               uuid        primary key,
    name             text        not null,
    asked_by         text        not null,
    asked_at         timestamptz not null,
    finished_at      timestamptz,
    cancel_requested boolean     not null default false,
    document         text        not null,
    axes             jsonb       not null
);

create index sweep_asked on sweep (asked_at desc);

create table sweep_point (
    sweep          uuid    not null references sweep on delete cascade,
    number         integer not null,
    coordinates    jsonb   not null,
    seed           bigint  not null,
    state          text    not null default 'OPEN' check (state in ('OPEN', 'DONE', 'FAILED')),
    worker         text,
    office_version bigint,
    figures        jsonb,
    problem        text,
    primary key (sweep, number)
);

-- A worker takes the next open point and holds its row while it works; the row of a worker that dies is free again.
create index sweep_point_open on sweep_point (sweep, number) where state = 'OPEN';
