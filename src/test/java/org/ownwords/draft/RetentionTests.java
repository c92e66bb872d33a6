package org.ownwords.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Sight;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Typed;

/// Drafts that nobody came back to.
class RetentionTests {

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final Typed WORDS = Typed.nothing().with("narrative", "A neighbour asks her for money");

    private final Instant now = Instant.now();
    private final Drafts drafts = COUNCIL.bean(Drafts.class);
    private final Retentions retentions = COUNCIL.bean(Retentions.class);

    private static <T> T seen(Supplier<T> work) {
        return Sight.of(Cast.LARCHMERE, work::get);
    }

    private void keep(@Nullable Integer days) {
        var by = new By(Cast.KEN, Instant.now());
        assertThat(seen(() -> retentions.set(
                        new Retention(UUID.randomUUID(), days, "Agreed"),
                        retentions.last().map(Retention::id),
                        by)))
                .isInstanceOf(Change.Made.class);
    }

    private void save(String form, int daysAgo) {
        seen(() -> {
            drafts.save(form, WORDS, new By(Cast.NADIA, now.minus(Duration.ofDays(daysAgo))));
            return true;
        });
    }

    private Typed draft(String form) {
        return seen(() -> drafts.of(form, Cast.NADIA));
    }

    @Test
    void a_draft_goes_once_it_is_older_than_drafts_are_kept_and_not_before() {
        save("/retention/old", 31);
        save("/retention/young", 29);
        keep(null);
        assertThat(seen(() -> retentions.deleteOld(now))).isZero();
        assertThat(draft("/retention/old").fields()).isEqualTo(WORDS.fields());
        keep(30);
        assertThat(seen(() -> retentions.deleteOld(now))).isPositive();
        assertThat(draft("/retention/old").isEmpty()).isTrue();
        assertThat(draft("/retention/young").fields()).isEqualTo(WORDS.fields());
        keep(null);
    }
}
