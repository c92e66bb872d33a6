package org.ownwords.jointboard;

import org.ownwords.vocabulary.Coded;

/// A council that a Board is shared with.
public record OtherCouncil(String code, String name) implements Coded {

    @Override
    public String words() {
        return name;
    }
}
