package org.ownwords.history;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks the seals in the order of their authorities, numbers and chains and tells what is wrong with them and with
/// what they seal.
final class SealWalk {

    private final Consumer<Finding> found;

    private @Nullable SealedEnd last;
    private SealRoot root = new SealRoot(Hash.NONE, "", 0, "");
    private long seals;

    SealWalk(Consumer<Finding> found) {
        this.found = found;
    }

    void add(SealedEnd line) {
        if (last == null || !isOfSealOf(last, line)) {
            endOfSeal();
            begin(line);
        }
        last = line;
        line.end().ifPresent(end -> {
            root.add(end);
            if (line.found().filter(end.head()::equals).isEmpty()) {
                found.accept(new Finding.SealedEndLost(line.authority(), line.number(), end.chain(), end.length()));
            }
        });
    }

    private static boolean isOfSealOf(SealedEnd one, SealedEnd other) {
        return one.authority().equals(other.authority()) && one.number() == other.number();
    }

    private void begin(SealedEnd line) {
        seals++;
        var before = last != null && last.authority().equals(line.authority()) ? last : null;
        var expected = before == null ? 1 : before.number() + 1;
        for (var missing = expected; missing < line.number(); missing++) {
            found.accept(new Finding.SealMissing(line.authority(), missing));
        }
        root = new SealRoot(line.previous(), line.authority(), line.number(), line.at());
        var previous = before == null ? Hash.NONE : before.root();
        if (line.number() == expected && !line.previous().equals(previous)) {
            found.accept(new Finding.SealBroken(line.authority(), line.number()));
        }
    }

    /// To be called after the last line, too.
    void endOfSeal() {
        if (last != null && !root.hash().equals(last.root())) {
            found.accept(new Finding.SealBroken(last.authority(), last.number()));
        }
    }

    long seals() {
        return seals;
    }
}
