-- What planners note beside the plan: days on a lock, provisional holds, notes, reserve officers, how far an interpreter
-- is called. Read with the office, and written in the transaction of its changes.
create table mark (
    kind    text   not null,
    subject text   not null,
    version bigint not null,
    value   text   not null,
    words   text   not null,
    made_by text   not null,
    primary key (kind, subject)
);
