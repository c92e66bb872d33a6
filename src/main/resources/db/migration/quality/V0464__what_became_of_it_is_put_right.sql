-- An action ends once. What is wrong with what became of it is put right by another row, which names the one it replaces and says
-- what was wrong. Both are null in a first row, and in rows from before, so that their digests stay.
alter table audit_action_ended
    drop constraint audit_action_ended_authority_action_id_key,
    add replaces uuid,
    add wrong    text,
    add unique (authority, replaces),
    add foreign key (authority, replaces) references audit_action_ended,
    add check (num_nonnulls(replaces, wrong) in (0, 2));
create unique index audit_action_ended_once on audit_action_ended (authority, action_id) where replaces is null;
create index audit_action_ended_of_action on audit_action_ended (authority, action_id);
