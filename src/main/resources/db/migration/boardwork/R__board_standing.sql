-- What was said of each entry of the Board's work last.
create or replace view board_standing with (security_invoker = true) as
select distinct on (n.authority, n.about) n.authority, n.about, n.standing, n.happened_on, n.next_on
  from board_news n
 where n.again is distinct from 'not-here'
   and not exists (select from board_news later where later.authority = n.authority and later.replaces = n.id)
 order by n.authority, n.about, n.happened_on desc, n.recorded_at desc;
grant select on board_standing to ownwords_app;
