-- What the person of each concern needs support with, as it was last recorded and not in error.
create or replace view concern_support_now with (security_invoker = true) as
select s.*
  from concern_support s
 where not exists (select from correction x
                    where x.authority = s.authority and x.row_table = 'concern_support' and x.row_id = s.id)
   and not exists (select from concern_support later
                    where later.authority = s.authority and later.concern_id = s.concern_id
                      and (later.recorded_at, later.id) > (s.recorded_at, s.id)
                      and not exists (select from correction x
                                       where x.authority = later.authority and x.row_table = 'concern_support'
                                         and x.row_id = later.id));
grant select on concern_support_now to ownwords_app;
