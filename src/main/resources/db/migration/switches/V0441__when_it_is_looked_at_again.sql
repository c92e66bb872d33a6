-- When whoever answers for an extra stop looks at it again. A stop that nobody looks at outlives its reason. Empty for those that
-- were set before it was asked, and for those that are turned off.
alter table switch_set add column look_again_on date;
