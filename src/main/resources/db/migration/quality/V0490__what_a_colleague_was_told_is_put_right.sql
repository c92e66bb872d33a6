-- What a colleague was told of their work is recorded again where it was wrong: the new row stands for the first, names the one it
-- replaces, and says what was wrong. Where it should not have been told at all, it is the row that says so. All are null in a first
-- row, and in rows from before, so that their digests stay.
alter table audit_feedback
    add stands_for uuid,
    add replaces   uuid,
    add wrong      text,
    add in_error   boolean check (in_error),
    add unique (authority, replaces),
    add foreign key (authority, stands_for) references audit_feedback,
    add foreign key (authority, replaces) references audit_feedback,
    add check (num_nonnulls(stands_for, replaces, wrong) in (0, 3)),
    add check (in_error is null or replaces is not null);
create index audit_feedback_stands_for on audit_feedback (authority, stands_for);

-- They answer once. What is wrong with an answer, or has changed, is put right by another row, which names the one it replaces.
alter table audit_reply
    drop constraint audit_reply_authority_feedback_id_key,
    add replaces uuid,
    add wrong    text,
    add unique (authority, replaces),
    add foreign key (authority, replaces) references audit_reply,
    add check (num_nonnulls(replaces, wrong) in (0, 2));
create unique index audit_reply_once on audit_reply (authority, feedback_id) where replaces is null;
create index audit_reply_of_feedback on audit_reply (authority, feedback_id);
