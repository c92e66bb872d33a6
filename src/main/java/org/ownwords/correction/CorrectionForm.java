package org.ownwords.correction;

import java.util.List;
import java.util.UUID;
import org.ownwords.history.HadRead;
import org.ownwords.history.Told;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what was wrong with an entry, and what else the same form recorded is wrong too.
///
/// @param also the rows of those others
record CorrectionForm(List<UUID> also, Reason reason) {

    static Reading<CorrectionForm> read(Reader read, Subject subject) {
        var also = read
                .choices(
                        "also", subject.hanging().together(), told -> told.row().toString())
                .stream()
                .map(Told::row)
                .distinct()
                .toList();
        var wrong = read.words("wrong", "Enter what was wrong, for whoever reads the record later");
        return read.accept(() -> new CorrectionForm(also, new Reason(wrong, HadRead.of(read.typed()))));
    }

    /// The others, to tick.
    public static List<Option> options(Subject subject) {
        return subject.hanging().together().stream()
                .map(told -> Option.of(told.row().toString(), sentence(told)))
                .toList();
    }

    private static String sentence(Told told) {
        return told.words() == null ? told.sentence() : "%s “%s”".formatted(told.sentence(), told.words());
    }
}
