create index practitioner_in_team on practitioner (authority, team);
create index look_by_somebody on look (authority, actor, id);
