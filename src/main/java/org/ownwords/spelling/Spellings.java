package org.ownwords.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes texts comparable.
@Service
@Transactional(readOnly = true)
public class Spellings {

    private final SpellingStore store;

    Spellings(SpellingStore store) {
        this.store = store;
    }

    /// The ways in which a text can be read as words, six at most: as it stands first, then with two
    /// neighbours as one word, so that `o hara` is also `ohara`. None where it has neither letters nor
    /// digits.
    public List<List<Word>> readings(String text) {
        var pairs = store.words(text);
        var readings = new ArrayList<List<Word>>();
        if (!pairs.isEmpty()) {
            readings.add(words(pairs));
        }
        for (var i = 0; i + 1 < pairs.size(); i++) {
            var reading = new ArrayList<>(words(pairs.subList(0, i)));
            reading.add(pairs.get(i).withNext());
            reading.addAll(words(pairs.subList(i + 2, pairs.size())));
            readings.add(List.copyOf(reading));
        }
        return readings;
    }

    private static List<Word> words(List<SpellingStore.Pair> pairs) {
        return pairs.stream().map(SpellingStore.Pair::word).toList();
    }

    /// Which of these texts have these words in them, one after the other: a set of their places in the
    /// list. All of them where the words have neither letters nor digits.
    public BitSet having(String words, List<String> texts) {
        return store.having(words, texts);
    }
}
