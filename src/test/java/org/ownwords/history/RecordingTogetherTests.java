package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;

@Tag("postgresql")
class RecordingTogetherTests {

    private static final Instant MORNING = Instant.parse("2026-03-27T09:30:00Z");
    private static final int PEOPLE = 8;
    private static final int RECORDINGS = 50;

    @Test
    void those_who_record_at_once_do_not_break_the_chain() throws Exception {
        try (var scratch = Scratch.empty()) {
            var shared = UUID.randomUUID();
            try (var people = Executors.newFixedThreadPool(PEOPLE)) {
                var all = people.invokeAll(IntStream.range(0, PEOPLE)
                        .<Callable<Object>>mapToObj(_ -> () -> recordMany(scratch, shared))
                        .toList());
                for (var one : all) {
                    one.get();
                }
            }
            var checked = new Verification(scratch.owner()).verify(Optional.empty(), finding -> {
                throw new AssertionError(finding.sentence());
            });
            assertThat(checked)
                    .isEqualTo(new Verification.Checked(
                            2L * PEOPLE * RECORDINGS,
                            1 + PEOPLE,
                            2L * PEOPLE * RECORDINGS,
                            new Verification.InBatches(0, 0),
                            0,
                            0));
        }
    }

    private static Object recordMany(Scratch scratch, UUID shared) throws Exception {
        var own = UUID.randomUUID();
        try (var recorder = new Recorder(scratch.application(), TestDatabase.LARCHMERE)) {
            for (var i = 0; i < RECORDINGS; i++) {
                recorder.person(shared, MORNING);
                recorder.person(own, MORNING);
            }
        }
        return own;
    }
}
