-- That a Board was told is recorded again where it was wrong: the new row stands for the first, names the one it replaces, and says
-- what was wrong. All three are null in a first row, and in rows from before, so that their digests stay.
alter table audit_report
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references audit_report,
    add foreign key (authority, replaces) references audit_report,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index audit_report_stands_for on audit_report (authority, stands_for);
