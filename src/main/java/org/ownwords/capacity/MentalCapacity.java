package org.ownwords.capacity;

import java.util.List;
import org.ownwords.capacity.Capacity.Missing;

/// The test in sections 1 to 3 of the Mental Capacity Act 2005. A function of the answers: no clock,
/// no user, no database.
///
/// What somebody cannot do comes first, and only then whether that is because of an impairment (A
/// Local Authority v JB [2021] UKSC 52; CT v Lambeth [2025] EWCOP 6). There is no lack without both.
/// That a decision is unwise is no answer to any of it (section 1(4)).
final class MentalCapacity {

    private MentalCapacity() {}

    static Capacity of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.None _ -> new Capacity.Presumed();
            case Doubt.Raised(var _, var _, var abilities, var cause) -> {
                var unable = abilities.with(Able.NO);
                yield unable.isEmpty() ? nothingShown(abilities) : because(unable, cause);
            }
        };
    }

    private static Capacity nothingShown(Abilities abilities) {
        return abilities.with(Able.NOT_TESTED).isEmpty() ? new Capacity.Has() : new Capacity.NotShown(Missing.TESTS);
    }

    private static Capacity because(List<Ability> unable, Cause cause) {
        return switch (cause) {
            case Cause.NotAsked(), Cause.NoImpairment _ -> new Capacity.NotShown(Missing.IMPAIRMENT);
            case Cause.NotBecauseOfIt _ -> new Capacity.NotShown(Missing.LINK);
            case Cause.BecauseOfIt(var _, var _, var outlook) ->
                switch (outlook) {
                    case Outlook.Lasting() -> new Capacity.Lacks(unable);
                    case Outlook.Regaining(var _, var canWait) -> new Capacity.LacksForNow(unable, canWait);
                    case Outlook.Fluctuating(var _, var canWait) -> new Capacity.Fluctuates(unable, canWait);
                };
        };
    }
}
