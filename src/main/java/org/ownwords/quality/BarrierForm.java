package org.ownwords.quality;

import java.util.function.Supplier;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what stands in the way.
final class BarrierForm {

    private BarrierForm() {}

    static Supplier<Barriers.Saying> read(Reader reading) {
        var words = reading.words("words", "Enter what stands in the way");
        var kind = reading.choice("kind", Barrier.Kind::of, "Select what it has to do with");
        var wouldHelp = reading.optionalWords("wouldHelp");
        var named = reading.yes("named", "Select whether others may see that you said it");
        return () -> new Barriers.Saying(kind.orElseThrow(), words, wouldHelp, named);
    }

    static Typed entered(Barrier barrier) {
        return Typed.nothing()
                .with("words", barrier.words())
                .with("kind", barrier.kind().code())
                .withAny("wouldHelp", barrier.wouldHelp())
                .with("named", barrier.named() ? "yes" : "no");
    }
}
