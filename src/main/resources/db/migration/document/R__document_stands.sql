-- What stands of what was given in writing: everything that was not recorded in error. A column that is added to a table is
-- added here, at the end.
create or replace view document_given_stands with (security_invoker = true) as
select d.authority, d.id, d.case_id, d.document, d.given, d.form, d.language, d.how, d.to_whom, d.words, d.given_on, d.wording,
       d.size, d.digest, d.recorded_at, d.recorded_by
  from document_given d
 where not exists (select from correction x
                    where x.authority = d.authority and x.row_table = 'document_given' and x.row_id = d.id);
grant select on document_given_stands to ownwords_app;
