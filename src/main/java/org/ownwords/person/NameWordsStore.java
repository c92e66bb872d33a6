package org.ownwords.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.PERSON_NAME;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.ownwords.spelling.Word;

/// What a name says of a word. One word is looked up in an index; the others are compared with the whole name beside
/// it, which the index has too.
final class NameWordsStore {

    private NameWordsStore() {}

    /// The last character there is. No name has it.
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /// The word to look up: the one that is likely to be the rarest.
    static Word longest(List<Word> words) {
        return words.stream()
                .max(Comparator.comparingInt(word -> word.plain().length()))
                .orElseThrow();
    }

    /// In the order of characters, all words with the same beginning lie between it and it followed by
    /// the last character.
    static Condition lookedUp(Word word) {
        return PERSON_NAME.WORD.ge(word.plain()).and(PERSON_NAME.WORD.lt(word.plain() + LAST));
    }

    static Condition all(List<Word> words, Function<Word, Condition> which) {
        return words.stream().map(which).reduce(noCondition(), Condition::and);
    }

    static Condition any(List<Word> words, Function<Word, Condition> which) {
        return words.stream().map(which).reduce(noCondition(), Condition::or);
    }

    /// How many letters of the row's word are different.
    static Field<Integer> distance(Word word) {
        return field("spelling.distance({0}, {1})", Integer.class, PERSON_NAME.WORD, val(word.plain()));
    }

    /// The name has the word itself.
    static Condition has(Word word) {
        return PERSON_NAME.NAMES.like("% " + word.plain() + " %");
    }

    /// The name has a word that begins so.
    static Condition begins(Word word) {
        return PERSON_NAME.NAMES.like("% " + word.plain() + "%");
    }

    /// The name has a word that sounds so, or the word itself where it has no sound.
    static Condition sounds(Word word) {
        return word.hasSound() ? PERSON_NAME.SOUNDS.like("% " + word.sound() + " %") : has(word);
    }
}
