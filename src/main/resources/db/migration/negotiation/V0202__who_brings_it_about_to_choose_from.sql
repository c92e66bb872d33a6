-- Who it is that brings something about, to choose from, beside their name. Null where it was not said.
alter table bringing_about add bringer text
    check (bringer in ('themselves', 'family', 'council', 'care-provider', 'health', 'police', 'housing', 'voluntary', 'other'));
