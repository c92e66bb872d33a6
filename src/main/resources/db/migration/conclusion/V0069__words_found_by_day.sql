-- The Board is shown the latest words that people agreed to share, of few of the closings of a year.
create index conclusion_with_words on conclusion (authority, concluded_on) where words_agreed;
