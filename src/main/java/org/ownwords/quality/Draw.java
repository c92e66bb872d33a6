package org.ownwords.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Draws a sample by chance, and the same one each time from the same frame and the same seed, so that
/// anybody can draw it again and see that nothing was chosen by hand.
///
/// What may be drawn is put in the order of its ids, written as text. Where so many are drawn of each team,
/// teams follow in the order of their codes, and what no team holds comes first. Of each, one after the other
/// is taken from what is left (Fisher and Yates), by the numbers of a SplitMix64 generator that begins
/// with the seed and goes on from team to team.
///
/// Sources: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014);
/// D. E. Knuth, The Art of Computer Programming, 3.4.2, algorithm P.
final class Draw {

    private Draw() {}

    /// Those that are drawn, in the order they were drawn. All of them where there are no more than that.
    static List<InFrame> of(Collection<InFrame> frame, Sampling sampling) {
        var numbers = new Numbers(sampling.seed());
        var strata = new TreeMap<String, List<InFrame>>();
        frame.stream()
                .sorted(Comparator.comparing(each -> each.row().toString()))
                .forEach(each -> strata.computeIfAbsent(
                                sampling.eachTeam() && each.team() != null ? each.team() : "", _ -> new ArrayList<>())
                        .add(each));
        return strata.values().stream()
                .flatMap(stratum -> draw(stratum, sampling.howMany(), numbers).stream())
                .toList();
    }

    private static List<InFrame> draw(List<InFrame> ordered, int howMany, Numbers numbers) {
        var left = new ArrayList<>(ordered);
        var drawn = new ArrayList<InFrame>();
        while (drawn.size() < howMany && !left.isEmpty()) {
            drawn.add(left.remove(numbers.below(left.size())));
        }
        return drawn;
    }

    /// A SplitMix64 generator.
    static final class Numbers {

        private static final long STEP = 0x9E3779B97F4A7C15L;
        private static final long FIRST = 0xBF58476D1CE4E5B9L;
        private static final long SECOND = 0x94D049BB133111EBL;

        private long state;

        Numbers(long seed) {
            state = seed;
        }

        long next() {
            state += STEP;
            var mixed = (state ^ (state >>> 30)) * FIRST;
            mixed = (mixed ^ (mixed >>> 27)) * SECOND;
            return mixed ^ (mixed >>> 31);
        }

        /// A number from 0 up to one less than this, each as likely. Those left over at the upper end, which
        /// would make some likelier, are passed over.
        int below(int bound) {
            var over = Long.remainderUnsigned(-bound, bound);
            while (true) {
                var next = next();
                if (Long.compareUnsigned(next, -over - 1) <= 0) {
                    return (int) Long.remainderUnsigned(next, bound);
                }
            }
        }
    }
}
