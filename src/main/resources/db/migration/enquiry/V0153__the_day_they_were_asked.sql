-- The day another body was asked to enquire, which may be before it was recorded. Null in rows from before, which stand as
-- asked on the day they were recorded; so their digests stay.
alter table caused_enquiry add asked_on date;
