package org.ownwords.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;

/// An entry of a code list: the code it is kept and exchanged by, and the words people read.
public interface Coded {

    /// Lower-case, with hyphens.
    String code();

    String words();

    static <T extends Coded> Optional<T> of(T[] all, String code) {
        return Stream.of(all).filter(each -> each.code().equals(code)).findFirst();
    }
}
