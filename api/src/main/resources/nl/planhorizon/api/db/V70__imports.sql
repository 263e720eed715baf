-- A file that somebody uploaded and has not confirmed yet: kept between the look at what it would change and the change.
create table upload (
    id      uuid        primary key,
    name    text        not null,
    content bytea       not null,
    made_by text        not null,
    made_at timestamptz not null
);
