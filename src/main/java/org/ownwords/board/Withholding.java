package org.ownwords.board;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Withholds small numbers, so that nobody can be picked out and no withheld number can be worked out from the others.
///
/// A number under five is withheld, as the national publication does. Where the parts of a known whole are shown, at
/// least two are withheld or none, and those withheld add up to five or more; the smallest others are withheld until
/// that is so.
final class Withholding {

    /// A number below this is withheld.
    public static final int SMALLEST_SHOWN = 5;

    private Withholding() {}

    /// The parts of one whole, each as it may be shown: its number, or empty where it is withheld. The whole is their
    /// sum and is itself shown only if [#shown] allows it.
    public static List<OptionalInt> parts(List<Integer> parts) {
        var smallestFirst = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(parts::get))
                .toList();
        var withheld = 0;
        var hidden = 0;
        for (var part : smallestFirst) {
            var safe = hidden == 0 || (hidden >= 2 && withheld >= SMALLEST_SHOWN);
            if (parts.get(part) >= SMALLEST_SHOWN && safe) {
                break;
            }
            withheld += parts.get(part);
            hidden++;
        }
        var concealed = smallestFirst.subList(0, hidden);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> concealed.contains(part) ? OptionalInt.empty() : OptionalInt.of(parts.get(part)))
                .toList();
    }

    /// A number that stands alone.
    public static OptionalInt shown(int number) {
        return number < SMALLEST_SHOWN ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
