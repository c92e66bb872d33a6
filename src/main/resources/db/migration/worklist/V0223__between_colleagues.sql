-- Whether a line is between colleagues, and seen by nobody but the one on whose list it is. It has neither team nor holder then.
-- Lines that are there already are worked out anew.
alter table due_line add between_colleagues boolean not null default false;
update case_standing set position = -1 where exists (select from due_line d
                                                      where d.authority = case_standing.authority
                                                        and d.case_id = case_standing.case_id and d.kind like 'audit-%');
