package org.ownwords.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// What may be told of the parts of a whole on top of all that a [Network] publishes: with enough left out that nothing
/// else becomes any narrower.
///
/// A reader may know the whole and everything else that is published, and which parts are under five. A number that
/// is withheld in the network may be up to four more or fewer than it is, and the whole of these parts moves with it.
/// A part under five that is withheld here may be up to four more too. The parts that are not told take all of that
/// up: nothing is known of those that have no name, and those that have one and five or more may be any number from
/// five on. Together they could be four fewer than they are. So whatever could be before may still be, and every part
/// under five may be 0 to 4. It holds for any number of such divisions of one whole beside each other, because each
/// takes it up by itself.
///
/// Parts overlap where somebody may be in several. A reader may take it that nobody is; and no part is told that comes
/// within four of the whole.
///
/// See decision 0083.
public final class LeftOut {

    /// What has to be left out, less what is known of it.
    private static final long ENOUGH = SmallNumbers.SMALLEST_SHOWN - 1;

    private LeftOut() {}

    /// Every named part as it may be told: rounded, or empty where it is not. As few are left out as will do, the
    /// smallest first.
    ///
    /// @param named   the parts that have a name, with how many are in each
    /// @param unnamed how many are in no part with a name
    /// @param never   parts that are not told for another reason
    public static <P> Map<P, OptionalLong> told(Map<P, Long> named, long unnamed, Set<P> never) {
        var told = new LinkedHashMap<P, OptionalLong>();
        named.keySet().forEach(part -> told.put(part, OptionalLong.empty()));
        var left = unnamed
                + named.entrySet().stream()
                        .filter(each -> never.contains(each.getKey()))
                        .mapToLong(each -> slack(each.getValue()))
                        .sum();
        var candidates = named.entrySet().stream()
                .filter(each -> !never.contains(each.getKey()) && !SmallNumbers.isFew(each.getValue()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
        for (var each : candidates) {
            if (left < ENOUGH) {
                left += slack(each.getValue());
            } else {
                told.put(each.getKey(), OptionalLong.of(SmallNumbers.rounded(each.getValue())));
            }
        }
        return told;
    }

    /// The same where somebody may be in several parts.
    public static <P> Map<P, OptionalLong> toldOfSeveral(long whole, Map<P, Long> named, long unnamed, Set<P> never) {
        var told = told(named, unnamed, never);
        told.replaceAll(
                (part, number) -> whole - named.getOrDefault(part, 0L) < ENOUGH ? OptionalLong.empty() : number);
        return told;
    }

    /// Whether so many take up what may change in the rest of their whole.
    public static boolean takesUp(long left) {
        return left >= ENOUGH;
    }

    /// A whole that is published nowhere else.
    public static OptionalLong whole(long number) {
        return SmallNumbers.isFew(number) ? OptionalLong.empty() : OptionalLong.of(SmallNumbers.rounded(number));
    }

    /// How far a part that is not told may be less than it is.
    private static long slack(long number) {
        return Math.max(0, number - SmallNumbers.SMALLEST_SHOWN);
    }
}
