-- Whether the person agreed that the Board reads these words. Null where nobody wrote it down, which is not a yes.
alter table conclusion add words_agreed boolean;
