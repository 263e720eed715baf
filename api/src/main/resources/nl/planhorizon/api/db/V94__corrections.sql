-- From when a case was ready before its hearing was registered, and after it: a correction begins from where the first began.
alter table attendance add column ready_before date;
alter table attendance add column ready_after date;
