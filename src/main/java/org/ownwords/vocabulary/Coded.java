package org.ownwords.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;

/// An entry of a code list: the code it is kept and exchanged by, and the words people read.
public interface Coded {

    /// Lower-case, with hyphens.
    String code();

    String words();

    /// The words inside a sentence: `hospital`, but `GP or community health`.
    default String inSentence() {
        var words = words();
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    static <T extends Coded> Optional<T> of(T[] all, String code) {
        return Stream.of(all).filter(each -> each.code().equals(code)).findFirst();
    }
}
