package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountedOnceTests {

    private static final UUID PART = UUID.randomUUID();
    private static final String LARCHMERE = "990";
    private static final int PEOPLE = 20;

    private final AtomicReference<RecordVersion> version = new AtomicReference<>(recordings(7));
    private final AtomicInteger counted = new AtomicInteger();
    private final CountedOnce<String, Integer> once = new CountedOnce<>(_ -> version.get(), 2);

    private static RecordVersion recordings(long many) {
        return new RecordVersion(Map.of(PART, many));
    }

    private int asked(String authority, String year) {
        return once.get(authority, year, counted::incrementAndGet);
    }

    @Test
    void what_was_counted_is_not_counted_again_while_nothing_is_recorded() {
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
    }

    @Test
    void it_is_counted_again_once_something_was_recorded() {
        asked(LARCHMERE, "2025-26");
        version.set(recordings(8));
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(2);
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(2);
    }

    @Test
    void another_year_and_another_council_are_counted_by_themselves() {
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
        assertThat(asked(LARCHMERE, "2024-25")).isEqualTo(2);
        assertThat(asked("991", "2025-26")).isEqualTo(3);
    }

    @Test
    void the_count_that_nobody_has_asked_for_longest_makes_room() {
        asked(LARCHMERE, "2025-26");
        asked(LARCHMERE, "2024-25");
        asked(LARCHMERE, "2025-26");
        asked(LARCHMERE, "2023-24");
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
        assertThat(asked(LARCHMERE, "2024-25")).isEqualTo(4);
    }

    @Test
    void whoever_still_reads_an_older_record_gets_its_count_and_leaves_the_newer_one_in_place() {
        version.set(recordings(8));
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
        version.set(recordings(7));
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(2);
        version.set(recordings(8));
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
    }

    @Test
    void a_count_that_fails_is_nobodys_answer() {
        assertThatThrownBy(() -> once.get(LARCHMERE, "2025-26", () -> {
                    throw new IllegalStateException("The database went away");
                }))
                .hasMessage("The database went away");
        assertThat(asked(LARCHMERE, "2025-26")).isEqualTo(1);
    }

    @Test
    void of_twenty_who_ask_at_once_one_counts() throws Exception {
        var all = new CountDownLatch(PEOPLE);
        var slow = new CountedOnce<String, Integer>(
                _ -> {
                    all.countDown();
                    return version.get();
                },
                2);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var answers = people.invokeAll(IntStream.range(0, PEOPLE)
                    .<Callable<Integer>>mapToObj(_ -> () -> slow.get(LARCHMERE, "2025-26", () -> {
                        await(all);
                        return counted.incrementAndGet();
                    }))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }

    /// Until everybody has asked which record it is.
    private static void await(CountDownLatch all) {
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
