package org.ownwords.copy;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.correction.Correction;
import org.ownwords.history.Told.Detail;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every entry of a case as a file another system can read: JSON, its names as they stand here.
record WholeCase(String council, CaseOf caseFile, Made made, List<Detail> person, List<Entry> entries) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record CaseOf(UUID id, long number, Instant openedAt) {}

    record Made(Instant at, String by) {}

    /// Wide because each is a name of its own in the file.
    record Entry(
            Instant happened,
            Recorded recorded,
            UUID row,
            String sentence,
            @Nullable String words,
            List<Detail> details,
            @Nullable InError inError) {}

    record Recorded(Instant at, String by) {}

    /// @param replacedBy the row of the entry that was recorded instead, or null
    record InError(Recorded recorded, String why, @Nullable UUID replacedBy) {}

    static WholeCase of(CaseCopy copy, String council, Map<String, String> names, By by) {
        var file = copy.file();
        return new WholeCase(
                council,
                new CaseOf(file.id().value(), file.number(), file.openedAt()),
                new Made(by.at(), by.actor().name()),
                copy.person(),
                copy.entries().stream().map(entry -> entry(entry, names)).toList());
    }

    private static Entry entry(org.ownwords.correction.Entry entry, Map<String, String> names) {
        var told = entry.told();
        return new Entry(
                told.happened(),
                recorded(told.recorded(), told.by(), names),
                told.row(),
                told.sentence(),
                told.words(),
                told.details(),
                entry.corrected().map(correction -> inError(correction, names)).orElse(null));
    }

    private static InError inError(Correction correction, Map<String, String> names) {
        var recording = correction.recording();
        return new InError(
                recorded(recording.at(), recording.by(), names),
                correction.error().why(),
                correction.error().replacedBy());
    }

    private static Recorded recorded(Instant at, String by, Map<String, String> names) {
        return new Recorded(at, names.getOrDefault(by, by));
    }

    void into(OutputStream out) {
        JSON.writeValue(out, this);
    }
}
