package org.ownwords.workforce;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How far what people want leads the work, over several supervisions, and what stood in its way again and again. It is
/// about the work, and about no colleague.
///
/// @param approaches how many supervisions say what; those that say nothing of it are in it
/// @param standsOut  what stood in the way in [#OFTEN] of them or more, the most frequent first
record Approaches(int all, Map<Approach, Integer> approaches, List<InTheWay> standsOut) {

    /// What was named so often is worth a question to those who can change it.
    static final int OFTEN = 3;

    Approaches {
        approaches = Map.copyOf(approaches);
        standsOut = List.copyOf(standsOut);
    }

    static Approaches of(List<Counted> supervisions) {
        var approaches = new EnumMap<Approach, Integer>(Approach.class);
        supervisions.forEach(each -> approaches.merge(each.approach(), 1, Integer::sum));
        var inTheWay = new EnumMap<InTheWay, Integer>(InTheWay.class);
        supervisions.forEach(each -> each.inTheWay().forEach(one -> inTheWay.merge(one, 1, Integer::sum)));
        return new Approaches(
                supervisions.size(),
                approaches,
                inTheWay.entrySet().stream()
                        .filter(each -> each.getValue() >= OFTEN)
                        .sorted((one, other) -> other.getValue().compareTo(one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    int number(Approach approach) {
        return approaches.getOrDefault(approach, 0);
    }
}
