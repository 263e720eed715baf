-- Nothing reads these: which version is in force stands in the frame of the office, and every run plans.
alter table policy_version drop column in_force_since;
alter table run drop column kind;
