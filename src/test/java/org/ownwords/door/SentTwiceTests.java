package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// A form that is sent again, because somebody pressed twice or their connection did, records once and leads to the
/// same place.
class SentTwiceTests {

    private static final int AT_ONCE = 8;

    @ParameterizedTest
    @EnumSource
    void one_after_the_other_and_all_at_once(Form form) throws Exception {
        var visitor = Visitor.signedIn(TestCouncil.get(), form.username());
        var factsOfOne = one_after_the_other(visitor, form);

        var matter = form.ready();
        var opened = visitor.open(form.path(matter));
        var typed = Matter.with(UUID.randomUUID(), full(form, matter));
        var before = Rows.facts();
        var answers = new ArrayList<String>();
        var together = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var sending = java.util.Collections.nCopies(AT_ONCE, (Callable<String>) () -> {
                together.await();
                return visitor.recorded(opened, typed);
            });
            for (var sent : threads.invokeAll(sending)) {
                answers.add(sent.get());
            }
        }
        assertThat(answers.stream().distinct()).as("where each leads").hasSize(1);
        assertThat(Rows.facts() - before).isEqualTo(factsOfOne);
    }

    private static long one_after_the_other(Visitor visitor, Form form) {
        var matter = form.ready();
        var opened = visitor.open(form.path(matter));
        var typed = Matter.with(UUID.randomUUID(), full(form, matter));
        var before = Rows.facts();
        var first = visitor.submit(opened, typed);
        var recorded = Rows.facts();
        var second = visitor.submit(opened, typed);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.saysRecorded()).as(first.path()).isTrue();
        assertThat(first.path()).isNotEqualTo(opened.path().endsWith("/plan") ? "" : opened.path());
        assertThat(recorded).isGreaterThan(before);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(Rows.facts()).isEqualTo(recorded);
        return recorded - before;
    }

    /// With everything that makes it write more than one row.
    private static java.util.Map<String, List<String>> full(Form form, Matter matter) {
        var typed = new LinkedHashMap<>(form.least(matter));
        switch (form) {
            case CONVERSATION ->
                typed.putAll(Visitor.typed(
                        "wants",
                        "changed",
                        "replaces",
                        matter.outcome().toString(),
                        "wantsWords",
                        "Only on Sundays",
                        "nextWhat",
                        "Ring her",
                        "nextWho",
                        "Nadia Rahman"));
            case CAUSED_ENQUIRY ->
                typed.putAll(Visitor.typed("reportBy-day", "1", "reportBy-month", "2", "reportBy-year", "2027"));
            case REVIEW -> typed.putAll(Visitor.typed("soFar-" + matter.outcome(), "partly"));
            default -> {}
        }
        return typed;
    }
}
