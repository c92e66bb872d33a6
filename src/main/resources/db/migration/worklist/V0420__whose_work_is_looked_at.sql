-- What waits for a colleague to sign off is the work of everybody who decided it or recorded it, and not only of whoever
-- recorded it last: their identities, or their name in small letters where it could not be told who is meant. Lines that
-- are there already are worked out anew.
alter table due_line add also_done_by text[];
drop index due_line_to_sign;
create index due_line_to_sign on due_line (authority, since, case_id) include (done_by, also_done_by)
 where done_by is not null;
update case_standing set position = -1 where exists (select from due_line d
                                                      where d.authority = case_standing.authority
                                                        and d.case_id = case_standing.case_id and d.done_by is not null);
