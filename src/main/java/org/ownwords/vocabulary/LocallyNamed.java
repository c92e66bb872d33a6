package org.ownwords.vocabulary;

/// An entry of a code list that a council may call by words of its own. The code stays, and so does what is counted and
/// sent by it.
public interface LocallyNamed extends Coded {

    /// The words that everybody has who has set no others.
    String national();

    /// The council's own words where it has set some, otherwise the national ones.
    @Override
    default String words() {
        return LocalWords.of(this);
    }
}
