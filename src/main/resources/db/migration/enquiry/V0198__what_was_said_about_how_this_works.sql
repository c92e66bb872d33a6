-- What the person was told about how this works, and whether there was time to talk the options over. Null where it was not
-- said.
--   recorded  that what they say is written down, and that they can see it
--   limits    what the council cannot do
--   their-say that nothing is done without their say, and that they are told why if it ever has to be
alter table conversation add told text[]
    check (told <@ array['recorded', 'limits', 'their-say'] and cardinality(told) > 0);
alter table conversation add time_to_talk text check (time_to_talk in ('enough', 'more', 'none'));
