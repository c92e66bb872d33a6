-- The closings that no other replaces, each with what a colleague said of it, if somebody has; and who else closed it
-- before, where that was sent back and nobody has agreed since.
create or replace view conclusion_now with (security_invoker = true) as
select c.authority, c.id, c.case_id, c.enquiry_id, c.replaces, c.concluded_on, c.action_needed, c.action, c.action_by,
       c.views_sought, c.views, c.views_not_sought, c.answered_by, c.feels_safer, c.listened_to, c.understood, c.lives_on,
       c.words_for_board, c.lacked_capacity, c.supported_by, c.had_read, c.recorded_at, c.recorded_by,
       s.agreed, s.why as signed_why, s.personal, s.recorded_by as signed_by, s.recorded_at as signed_at,
       c.correction, c.regard, c.stepped_in, c.proportion, c.from_again, c.by_what, c.took_part, c.carers, c.wellbeing,
       (select array_agg(distinct earlier.recorded_by)
          from conclusion earlier
          join sign_off back on back.authority = earlier.authority and back.conclusion_id = earlier.id and not back.agreed
         where earlier.authority = c.authority and earlier.enquiry_id = c.enquiry_id and earlier.recorded_by <> c.recorded_by
           and earlier.id <> c.id
           and not exists (select from conclusion between_them
                             join sign_off yes on yes.authority = between_them.authority
                                              and yes.conclusion_id = between_them.id and yes.agreed
                            where between_them.authority = c.authority and between_them.enquiry_id = c.enquiry_id
                              and between_them.recorded_at > earlier.recorded_at)) as sent_back_by
  from conclusion c
  left join sign_off s on s.authority = c.authority and s.conclusion_id = c.id
 where not exists (select from conclusion later where later.authority = c.authority and later.replaces = c.id);
grant select on conclusion_now to ownwords_app;
