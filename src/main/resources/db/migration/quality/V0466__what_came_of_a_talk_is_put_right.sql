-- What came of what a group said is recorded again where it was wrong: the new row stands for the first, names the one it replaces,
-- and says what was wrong. All three are null in a first row, and in rows from before, so that their digests stay.
alter table group_talk_came
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references group_talk_came,
    add foreign key (authority, replaces) references group_talk_came,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index group_talk_came_stands_for on group_talk_came (authority, stands_for);
