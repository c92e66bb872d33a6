-- Which areas of wellbeing something the person wants is about (Care Act 2014, section 1(2)), as the practitioner reads it. Null
-- where none was said.
alter table outcome_category add wellbeing text[]
    check (cardinality(wellbeing) > 0
           and wellbeing <@ array['dignity', 'health', 'protection', 'control', 'participation', 'economic', 'relationships',
                                  'accommodation', 'contribution']);
