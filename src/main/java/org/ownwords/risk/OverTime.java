package org.ownwords.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One risk as it was weighed over time: the latest, and those that it follows.
///
/// @param before the latest of them first
record OverTime(WeighedRisk now, List<WeighedRisk> before) {

    public OverTime {
        before = List.copyOf(before);
    }

    /// Each risk once.
    ///
    /// @param all every weighing of a case, the newest first
    static List<OverTime> of(List<WeighedRisk> all) {
        var byId = all.stream().collect(Collectors.toMap(WeighedRisk::id, Function.identity(), (one, _) -> one));
        return all.stream()
                .filter(each -> each.again() == null)
                .map(now -> new OverTime(now, before(now, byId)))
                .toList();
    }

    private static List<WeighedRisk> before(WeighedRisk now, Map<WeighingId, WeighedRisk> byId) {
        var before = new ArrayList<WeighedRisk>();
        for (var each = earlier(now, byId); each != null; each = earlier(each, byId)) {
            before.add(each);
        }
        return before;
    }

    private static @Nullable WeighedRisk earlier(WeighedRisk than, Map<WeighingId, WeighedRisk> byId) {
        var follows = than.weighing().occasion().follows();
        return follows == null ? null : byId.get(follows);
    }
}
