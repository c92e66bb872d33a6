-- What the person of each concern needs support with, as it was last recorded and not in error. What was recorded again is as
-- old as the first, for which it stands.
create or replace view concern_support_now with (security_invoker = true) as
select s.*, coalesce(first.recorded_by, s.recorded_by) as first_recorded_by
  from concern_support s
  left join concern_support first on first.authority = s.authority and first.id = s.stands_for
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'concern_support' and x.row_id = s.id)
   and not exists (select from concern_support later
                     left join concern_support of_later on of_later.authority = later.authority
                                                       and of_later.id = later.stands_for
                    where later.authority = s.authority and later.concern_id = s.concern_id
                      and (coalesce(of_later.recorded_at, later.recorded_at), later.id)
                          > (coalesce(first.recorded_at, s.recorded_at), s.id)
                      and not exists (select from correction x
                                       where x.authority = later.authority and x.row_table = 'concern_support'
                                         and x.row_id = later.id));
grant select on concern_support_now to ownwords_app;
