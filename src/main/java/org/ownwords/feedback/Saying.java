package org.ownwords.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The questions as they are put to somebody by a link.
///
/// @param path  of the link
/// @param ended the day the enquiry ended that they are about, or null where it has not. Somebody may have had several
/// @param easy  whether they are in easy words, with pictures
record Saying(
        String council,
        String path,
        WhoAnswers who,
        @Nullable LocalDate ended,
        boolean easy) {

    /// What is added to an address for them.
    static final String IN_EASY_WORDS = "?words=easy";

    QuestionSet set() {
        return QuestionSets.PUBLISHED.current();
    }

    /// The address to which what they say is sent, which keeps the words they chose.
    String action() {
        return easy ? path + IN_EASY_WORDS : path;
    }

    /// The address of the other words, where there are some.
    String other() {
        return easy ? path : path + IN_EASY_WORDS;
    }

    boolean hasOther() {
        return set().offersEasyWords(who);
    }
}
