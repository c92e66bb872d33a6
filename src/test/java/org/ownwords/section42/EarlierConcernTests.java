package org.ownwords.section42;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.access.Actor;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Guest;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.Said;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.Details;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.Voice;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("postgresql")
class EarlierConcernTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");
    private static final Practitioner NADIA =
            new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, "safeguarding");

    private final Concerns concerns = TestCouncil.get().bean(Concerns.class);
    private final Cases cases = TestCouncil.get().bean(Cases.class);

    @Test
    void what_is_on_a_case_that_the_reader_was_not_let_in_to_stays_out_and_takes_no_place_in_the_list() {
        var first = new ConcernId(UUID.randomUUID());
        var here = raise(
                first,
                new Who.New(new Details(
                        "Winnie",
                        "Of Two Cases",
                        LocalDate.of(1941, 5, 6),
                        null,
                        Gender.FEMALE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)),
                null,
                0);
        var person = new Who.Known(new PersonId(Ids.from(first.value(), "person")));
        // As many as are shown, on a case of its own, and later than the one that may be read.
        var there = raise(new ConcernId(UUID.randomUUID()), person, null, 1);
        for (var hour = 2; hour <= EarlierConcernStore.MOST; hour++) {
            raise(new ConcernId(UUID.randomUUID()), person, file(NADIA, there), hour);
        }
        var now = new ConcernId(UUID.randomUUID());
        raise(now, person, file(NADIA, here), 100);

        assertThat(earlier(NADIA, here, now))
                .hasSize(EarlierConcernStore.MOST)
                .extracting(EarlierConcern::caseId)
                .containsOnly(there);
        var letIn = new Guest(new ActorId("guest-1"), "Rosa Lind", "990", Set.of(here.chain()));
        assertThat(earlier(letIn, here, now))
                .singleElement()
                .extracting(EarlierConcern::caseId)
                .isEqualTo(here);
    }

    private List<EarlierConcern> earlier(Actor reader, CaseId caseId, ConcernId concern) {
        return inLarchmere(() -> {
            var file = cases.visibleTo(reader).get(caseId);
            return TestCouncil.get()
                    .bean(Section42Pages.class)
                    .earlier(file, concerns.get(file, concern), new By(reader, Instant.now()));
        });
    }

    private CaseFile file(Actor reader, CaseId caseId) {
        return inLarchmere(() -> cases.visibleTo(reader).get(caseId));
    }

    private static <T> T inLarchmere(Supplier<T> work) {
        var transaction = new TransactionTemplate(TestCouncil.get().bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(Sight.of("990", () -> transaction.execute(_ -> work.get())));
    }

    private CaseId raise(ConcernId id, Who who, @Nullable CaseFile joins, int hour) {
        var at = FIRST.plus(Duration.ofHours(hour));
        var by = new By(NADIA, at);
        return Sight.of(
                "990",
                () -> concerns.raise(
                        id,
                        who,
                        joins,
                        new AskForm(
                                new Ask.Asked("Nadia Rahman", by.today()),
                                new Said("Leave me be", Voice.ADULT, by.today())),
                        new Concern(
                                at,
                                new Referrer(RaisedBy.POLICE, null, null),
                                "It happened again",
                                new SuspectedAbuse(List.of(), null, null),
                                null,
                                new Support(null, List.of())),
                        by));
    }
}
