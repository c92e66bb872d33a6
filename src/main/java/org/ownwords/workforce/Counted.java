package org.ownwords.workforce;

import java.util.List;

/// What is counted of one supervision: no word, and nobody who was in it.
record Counted(boolean inGroup, Approach approach, List<InTheWay> inTheWay) {

    Counted {
        inTheWay = List.copyOf(inTheWay);
    }

    static Counted of(Supervision supervision) {
        return new Counted(supervision.inGroup(), supervision.approach(), supervision.inTheWay());
    }
}
