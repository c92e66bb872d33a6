package org.ownwords.copy;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every entry of a case as a file another system can read: JSON, its names as they stand here.
record WholeCase(String council, CaseOf caseFile, Made made, List<Detail> person, List<Entry> entries) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record CaseOf(UUID id, long number, Instant openedAt) {}

    record Made(Instant at, String by) {}

    record Entry(
            Instant happened,
            Recorded recorded,
            UUID row,
            String sentence,
            @Nullable String words,
            List<Detail> details) {}

    record Recorded(Instant at, String by) {}

    static WholeCase of(CaseCopy copy, String council, Map<String, String> names, By by) {
        var file = copy.file();
        return new WholeCase(
                council,
                new CaseOf(file.id().value(), file.number(), file.openedAt()),
                new Made(by.at(), by.actor().name()),
                copy.person(),
                copy.entries().stream().map(told -> entry(told, names)).toList());
    }

    private static Entry entry(Told told, Map<String, String> names) {
        return new Entry(
                told.happened(),
                new Recorded(told.recorded(), names.getOrDefault(told.by(), told.by())),
                told.row(),
                told.sentence(),
                told.words(),
                told.details());
    }

    void into(OutputStream out) {
        JSON.writeValue(out, this);
    }
}
