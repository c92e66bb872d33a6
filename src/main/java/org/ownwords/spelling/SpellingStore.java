package org.ownwords.spelling;

import static org.jooq.impl.DSL.val;

import java.util.BitSet;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Asks PostgreSQL for plain spellings and sounds.
@Repository
class SpellingStore {

    static final int MOST_WORDS = 6;

    /// A word, and what it is as one with the next. That has a sound only after a short word, as in `o
    /// hara`: the code of a long word says nothing of its end.
    record Pair(Word word, Word withNext) {}

    private final DSLContext db;

    SpellingStore(DSLContext db) {
        this.db = db;
    }

    List<Pair> words(String text) {
        return db.resultQuery("""
                        select left(word, 60), spelling.sound(left(word, 60)),
                               left(pair, 60), case when length(word) <= 3 then spelling.sound(left(pair, 60)) else '' end
                          from (select n, word, concat(word, lead(word) over (order by n)) as pair
                                  from string_to_table(spelling.plain({0}), ' ') with ordinality t (word, n)
                                 where word <> '' and n <= {1}) words
                         order by n
                        """, val(kept(text)), val(MOST_WORDS))
                .fetch(row -> new Pair(
                        new Word(row.get(0, String.class), row.get(1, String.class)),
                        new Word(row.get(2, String.class), row.get(3, String.class))));
    }

    BitSet having(String words, List<String> texts) {
        var having = new BitSet(texts.size());
        db.resultQuery("""
                        select (n - 1)::integer
                          from unnest({0}) with ordinality t (words, n)
                         where position((select spelling.plain({1})) in spelling.plain(t.words)) > 0
                        """, val(texts.toArray(String[]::new)), val(kept(words)))
                .fetch(0, Integer.class)
                .forEach(having::set);
        return having;
    }

    /// PostgreSQL keeps no U+0000.
    private static String kept(String text) {
        return text.replace("\0", " ");
    }
}
