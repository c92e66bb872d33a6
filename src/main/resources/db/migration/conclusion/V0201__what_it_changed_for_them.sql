-- What has changed in their life with something they wanted, as they see it. Null where they did not say.
alter table conclusion_outcome add life_now text check (life_now in ('better', 'little', 'worse', 'too-early'));
