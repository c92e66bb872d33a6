package org.ownwords.capacity;

import java.util.List;
import java.util.Optional;

/// What was found: whether somebody has capacity for one decision at one time.
sealed interface Capacity {

    /// Nobody doubted it (Mental Capacity Act 2005, section 1(2)).
    record Presumed() implements Capacity {}

    /// It was doubted and tested, and they have it.
    record Has() implements Capacity {}

    /// It was doubted, and not established that they lack it. So they are presumed to have it.
    record NotShown(Missing missing) implements Capacity {}

    /// They lack it, as far as anybody can tell for good.
    record Lacks(List<Ability> unable) implements Capacity {
        public Lacks {
            unable = List.copyOf(unable);
        }
    }

    /// They lack it now, and are likely to regain it.
    record LacksForNow(List<Ability> unable, CanWait waits) implements Capacity {
        public LacksForNow {
            unable = List.copyOf(unable);
        }
    }

    /// They lacked it when it was tested, and have it at other times.
    record Fluctuates(List<Ability> unable, CanWait waits) implements Capacity {
        public Fluctuates {
            unable = List.copyOf(unable);
        }
    }

    /// What was missing to establish that somebody lacks capacity.
    enum Missing {
        TESTS("it was not all tested"),
        IMPAIRMENT("no impairment or disturbance of the mind or brain was found"),
        LINK("it is not because of an impairment or disturbance of the mind or brain");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// Whether they lack it at this time: then somebody may have to decide in their best
    /// interests (section 1(5)).
    default boolean isLacking() {
        return switch (this) {
            case Presumed(), Has(), NotShown _ -> false;
            case Lacks _, LacksForNow _, Fluctuates _ -> true;
        };
    }

    /// Whether the decision can wait, where they may be able to make it at another time.
    default Optional<CanWait> canWait() {
        return switch (this) {
            case Presumed(), Has(), NotShown _, Lacks _ -> Optional.empty();
            case LacksForNow(var _, var canWait) -> Optional.of(canWait);
            case Fluctuates(var _, var canWait) -> Optional.of(canWait);
        };
    }

    /// As it is kept.
    default String code() {
        return switch (this) {
            case Presumed() -> "presumed";
            case Has() -> "has";
            case NotShown _ -> "not-shown";
            case Lacks _ -> "lacks";
            case LacksForNow _ -> "lacks-for-now";
            case Fluctuates _ -> "fluctuates";
        };
    }

    /// To follow a name in a sentence about one decision.
    default String words() {
        return switch (this) {
            case Presumed() -> "is presumed to have capacity";
            case Has() -> "has capacity";
            case NotShown(var missing) ->
                "was not shown to lack capacity, because %s, and is presumed to have it".formatted(missing.words());
            case Lacks _ -> "lacks capacity";
            case LacksForNow _ -> "lacks capacity for now, and is likely to regain it";
            case Fluctuates _ -> "has capacity at some times and lacks it at others";
        };
    }
}
