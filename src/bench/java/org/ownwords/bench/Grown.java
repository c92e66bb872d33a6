package org.ownwords.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.enquiry.NextStepId;
import org.ownwords.enquiry.NextSteps;
import org.ownwords.enquiry.Todo;
import org.ownwords.exchange.format.Progress;
import org.ownwords.exchange.importing.Import;
import org.ownwords.exchange.synthetic.SyntheticYear;
import org.ownwords.larchmere.Cast;
import org.ownwords.larchmere.Fuller;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.worklist.Holder;
import org.ownwords.worklist.Worklist;

/// Larchmere with a number of concerns of one year, brought in from another system, and with the people who
/// work on them. Nine of ten open cases are allocated, one of them to the safeguarding team, the others to
/// teams of twelve whose people hold twenty each. A part of the cases was recorded here from beginning to
/// end.
///
/// @param year      the year that was brought in, the last that is over
/// @param people    the people who hold cases in the teams of twelve
/// @param managers  of these teams, and of the safeguarding team
/// @param held some of the cases that they hold
record Grown(
        Council council, ReportingYear year, List<Practitioner> people, List<Practitioner> managers, List<CaseId> held)
        implements AutoCloseable {

    private static final long SEED = 7;
    private static final int CASES_EACH = 20;
    private static final int TEAM = 12;
    private static final int LEAST_PEOPLE = 3;
    private static final int CONCERNS_FOR_A_ROUND_RECORDED_HERE = 5_000;
    private static final int AT_ONCE = 4;

    static Grown to(int concerns, Path directory) throws IOException, InterruptedException {
        var council = Council.open(directory.resolve("record"), true);
        var today = Days.on(Instant.now());
        var year = ReportingYear.of(today).before();
        var folder = directory.resolve("folder");
        SyntheticYear.write(folder, Cast.LARCHMERE, year, concerns, SEED, (_, _) -> {});
        var brought = new Import(council.database(), Progress.QUIETLY).run(folder, Instant.now());
        if (brought.rejected() > 0) {
            throw new IllegalStateException("Not all of it was brought in: " + brought);
        }
        TheNation.beside(council, directory.resolve("nation"), year);
        Fuller.of(council.application()).times(Math.max(1, concerns / CONCERNS_FOR_A_ROUND_RECORDED_HERE));
        var open = council.ids("""
                select f.id from case_file f
                 where f.authority = '990' and not exists (select from allocation a where a.case_id = f.id)
                   and (exists (select from enquiry e
                                 where e.case_id = f.id
                                   and not exists (select from conclusion n where n.enquiry_id = e.id)
                                   and not exists (select from received_ending r
                                                    where r.enquiry_id = e.id and r.concluded_on is not null))
                        or not exists (select from enquiry e where e.case_id = f.id)
                           and not exists (select from section42_decision d where d.case_id = f.id)
                           and not exists (select from received_decision r
                                            where r.case_id = f.id and r.decision is not null))
                 order by f.number
                """);
        var people = people(Math.max(LEAST_PEOPLE, open.size() * 8 / 10 / CASES_EACH));
        var held = hold(council, open, people, today);
        // As the server does by itself after a while.
        council.asOwner("vacuum analyze");
        return new Grown(
                council,
                year,
                people,
                people.stream().filter(each -> each.role() == Role.MANAGER).toList(),
                held);
    }

    private static List<Practitioner> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Practitioner(
                        "colleague.%d".formatted(i + 1),
                        "Colleague %d".formatted(i + 1),
                        Cast.LARCHMERE,
                        i % TEAM == 0 ? Role.MANAGER : Role.PRACTITIONER,
                        "team-%d".formatted(i / TEAM + 1)))
                .toList();
    }

    private static List<CaseId> hold(Council council, List<UUID> open, List<Practitioner> people, LocalDate today)
            throws InterruptedException {
        Sight.of(Cast.LARCHMERE, () -> {
            council.bean(Councils.class)
                    .establish(
                            Cast.LARCHMERE,
                            Cast.COUNCIL,
                            people.stream()
                                    .map(Practitioner::team)
                                    .distinct()
                                    .map(code -> new Team(code, "Team " + code.substring("team-".length())))
                                    .toList(),
                            people);
            return true;
        });
        var random = new SplittableRandom(SEED);
        var held = new ArrayList<CaseId>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var allocating = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < open.size(); i++) {
                var tenth = i % 10;
                if (tenth == 0) {
                    continue;
                }
                var caseId = new CaseId(open.get(i));
                var holder = tenth == 1 ? Cast.NADIA : people.get(random.nextInt(people.size()));
                var due = random.nextInt(3) == 0 ? null : today.plusDays(random.nextInt(90) - 30);
                if (tenth > 1) {
                    held.add(caseId);
                }
                allocating.add(() -> Sight.of(Cast.LARCHMERE, () -> given(council, caseId, holder, due)));
            }
            for (var done : threads.invokeAll(allocating)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return held;
    }

    /// Two of three have a next step.
    private static boolean given(Council council, CaseId caseId, Practitioner holder, @Nullable LocalDate due) {
        var by = new By(holder, Instant.now());
        council.bean(Worklist.class)
                .allocate(
                        UUID.randomUUID(),
                        caseId,
                        new Holder(String.valueOf(holder.team()), holder.id().value()),
                        null,
                        by);
        if (due != null) {
            council.bean(NextSteps.class)
                    .add(
                            new NextStepId(UUID.randomUUID()),
                            caseId,
                            new Todo("Ring and ask how the week went", holder.name(), due),
                            by);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        council.close();
    }
}
