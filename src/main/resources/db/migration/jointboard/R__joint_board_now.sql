-- What was recorded of each Board of several councils last.
create or replace view joint_board_now with (security_invoker = true) as
select j.authority, j.id, j.joint_board_id, j.name, j.with_councils, j.from_day, j.until_day, j.why
  from joint_board j
 where not exists (select from joint_board b where b.authority = j.authority and b.replaces = j.id);
grant select on joint_board_now to ownwords_app;
