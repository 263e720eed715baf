-- A study may plan its scenarios instead of forecasting them: the seconds each plan is searched for, null for a forecast.
alter table study add column seconds integer;
