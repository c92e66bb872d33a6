-- How well the person and whoever talked with them understood each other. Null where it was not said.
alter table meeting add each_other text check (each_other in ('well', 'partly', 'hardly'));
