-- A programme that had ended goes on, and a set of questions that was no longer offered is offered again: another row says so and why,
-- and names the one it replaces. It may end again, by another row. Null in a first row, and in rows from before, so that their
-- digests stay.
--   goes_on  true where it goes on, or is offered again
alter table audit_programme_ended
    drop constraint audit_programme_ended_authority_programme_id_key,
    add replaces uuid,
    add goes_on  boolean check (goes_on),
    add unique (authority, replaces),
    add foreign key (authority, replaces) references audit_programme_ended,
    add check (goes_on is null or replaces is not null);
create unique index audit_programme_ended_first on audit_programme_ended (authority, programme_id) where replaces is null;
create index audit_programme_ended_of on audit_programme_ended (authority, programme_id);

alter table audit_tool_ended
    drop constraint audit_tool_ended_authority_tool_key,
    add replaces uuid,
    add goes_on  boolean check (goes_on),
    add unique (authority, replaces),
    add foreign key (authority, replaces) references audit_tool_ended,
    add check (goes_on is null or replaces is not null);
create unique index audit_tool_ended_first on audit_tool_ended (authority, tool) where replaces is null;
create index audit_tool_ended_of on audit_tool_ended (authority, tool);
