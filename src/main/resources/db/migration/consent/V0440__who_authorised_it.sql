-- Who authorised that something goes on although the person does not agree, beside the name that was entered: a name can be
-- changed or shared.
--   authoriser  the colleague, where only one can be meant by the name
alter table going_on add column authoriser text;
