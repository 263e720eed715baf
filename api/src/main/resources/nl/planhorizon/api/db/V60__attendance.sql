-- What became of hearings has one home: registrations, which can be undone, and days that passed without any.
drop table hearing_result;

alter table attendance drop constraint attendance_outcome_check;
alter table attendance add constraint attendance_outcome_check check (outcome in
    ('CAME', 'ABSENT_WITH_REASON', 'ABSENT_WITHOUT_REASON', 'STOPPED_EARLY', 'RAN_OVER', 'NOT_REPORTED'));
alter table attendance add column queue text not null default '';

-- Faults of files in both languages.
alter table intake_file add column faults_nl text[] not null default '{}';
