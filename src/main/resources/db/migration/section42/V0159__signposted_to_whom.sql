-- Where no duty arises: to whom somebody was signposted, and when it is looked at whether it helped. Null where it was not said, and in
-- rows from before, so that their digests stay.
alter table section42_decision
    add signposted_to text,
    add look_on       date,
    add check (signposted_to is null or 'signposted' = any (responses)),
    add check (look_on is null or (result = 'no-duty' and not enquire_anyway));
