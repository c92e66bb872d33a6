create index allocation_to_team on allocation (authority, team);
create index allocation_to_somebody on allocation (authority, held_by);
