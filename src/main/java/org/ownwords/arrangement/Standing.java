package org.ownwords.arrangement;

import java.util.List;

/// What is known of who may decide for the person, what they wished for, and their liberty: from all of
/// their cases, the latest first.
record Standing(List<KnownMaker> makers, List<KnownWish> wishes, List<KnownDeprivation> deprivations) {

    /// So many of each are shown.
    static final int MOST = 30;

    Standing {
        makers = List.copyOf(makers);
        wishes = List.copyOf(wishes);
        deprivations = List.copyOf(deprivations);
    }

    boolean isEmpty() {
        return makers.isEmpty() && wishes.isEmpty() && deprivations.isEmpty();
    }

    /// Whether there may be more than is shown.
    boolean isCut() {
        return makers.size() == MOST || wishes.size() == MOST || deprivations.size() == MOST;
    }

    /// Who is asked, where that is practicable, before anything is decided in the best interests of the
    /// person: Mental Capacity Act 2005, section 4(7)(c) and (d).
    List<String> asked() {
        return makers.stream()
                .filter(KnownMaker::isAsked)
                .map(known -> known.maker().who())
                .distinct()
                .toList();
    }

    /// Whether there are wishes to consider: section 4(6)(a).
    boolean hasWishes() {
        return wishes.stream().anyMatch(known -> !known.isWithdrawn());
    }
}
