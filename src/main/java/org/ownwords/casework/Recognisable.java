package org.ownwords.casework;

import java.util.Collection;
import java.util.List;
import org.ownwords.person.Details;

/// What may identify somebody in words that others are to read: where it stands, and what to write instead. It is
/// pointed out and not judged. Names and places that the case knows are found by what is known, others are guessed:
/// a word with a capital letter that does not begin a sentence. Where nothing is found, somebody may be
/// recognised all the same.
///
/// @param at      where it begins in the words
/// @param text    as it is written there
/// @param instead what to do about it, as a sentence without its full stop
public record Recognisable(Kind kind, int at, String text, String instead) {

    /// What it is. Where two are found in the same place, the first of these is said.
    public enum Kind {
        THEIR_NAME("The person’s name"),
        POSTCODE("A postcode"),
        NAME("A name that the case knows"),
        PLACE("A place"),
        SUM("A sum of money"),
        AGE("An age"),
        DAY("A date"),
        LANGUAGE("A language"),
        FAITH("A faith"),
        EVENT("Something that few people went through"),
        NUMBER("A number"),
        PERHAPS_A_NAME("Perhaps a name");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A name that the case knows.
    ///
    /// @param instead what to do about it where it stands in the words
    public record Named(String name, String instead) {}

    /// A part of the words: what was found, or what stands between.
    ///
    /// @param found whether it was found
    public record Piece(String text, boolean found) {}

    /// Where it ends.
    int end() {
        return at + text.length();
    }

    /// In the order of the words, nothing twice in the same place.
    public static List<Recognisable> in(String words, Details person, Collection<Named> known) {
        return new Recognising(words).of(person, known);
    }

    /// The words in pieces, so that a page can mark what was found.
    public static List<Piece> pieces(String words, List<Recognisable> found) {
        return Recognising.pieces(words, found);
    }
}
