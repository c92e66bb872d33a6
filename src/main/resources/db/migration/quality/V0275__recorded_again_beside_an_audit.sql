-- What was recorded wrongly is recorded again. The new row stands for the first and names the one it replaces, and says what was
-- wrong. All three are null in a first row, and in rows from before, so that their digests stay.
alter table barrier
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references barrier,
    add foreign key (authority, replaces) references barrier,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index barrier_stands_for on barrier (authority, stands_for);

alter table audit_meeting
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references audit_meeting,
    add foreign key (authority, replaces) references audit_meeting,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index audit_meeting_stands_for on audit_meeting (authority, stands_for);

-- Whoever reads with a group agrees to nothing by giving their answers.
alter table audit_beside
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references audit_beside,
    add foreign key (authority, replaces) references audit_beside,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3)),
    drop constraint audit_beside_check1,
    add check (agreed is null or with_whom is not null);
create index audit_beside_stands_for on audit_beside (authority, stands_for);

alter table audit_action
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references audit_action,
    add foreign key (authority, replaces) references audit_action,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index audit_action_stands_for on audit_action (authority, stands_for);
