-- What was recorded wrongly is recorded again: the new row stands for the first, names the one it replaces, and says what was
-- wrong. All three are null in a first row, and in rows from before, so that their digests stay.
alter table remark
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references remark,
    add foreign key (authority, replaces) references remark,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3));
create index remark_stands_for on remark (authority, stands_for);
create index remark_by_what_it_stands_for on remark (authority, (case when stands_for is null then id else stands_for end));

-- One is answered once. What is wrong with the answer is put right by another.
alter table remark_answer
    drop constraint remark_answer_authority_remark_id_key,
    add replaces uuid,
    add wrong    text,
    add unique (authority, replaces),
    add foreign key (authority, replaces) references remark_answer,
    add check (num_nonnulls(replaces, wrong) in (0, 2));
create unique index remark_answered_once on remark_answer (authority, remark_id) where replaces is null;
create index remark_answer_of_remark on remark_answer (authority, remark_id);
