-- Each list of work says how many lines it has in all. With what it is chosen by in the index, counting them reads no table.
drop index case_standing_not_allocated;
create index case_standing_not_allocated on case_standing (authority, since, case_id) include (team)
 where waits and held_by is null;
drop index due_line_of_colleague;
create index due_line_of_colleague on due_line (authority, on_list_of, due_on, since, case_id) include (who);
drop index due_line_to_sign;
create index due_line_to_sign on due_line (authority, since, case_id) include (done_by) where done_by is not null;
