package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.larchmere.Cast;
import org.ownwords.larchmere.Fuller;
import org.springframework.util.FileSystemUtils;

/// Whether pages grow with the record: the same pages of one council with a thousand concerns, ten thousand and fifty
/// thousand, asked for by one person and by twenty at once.
final class GrowthBench {

    private static final int AT_ONCE = 20;
    private static final int ANEW = 10;
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration WARM_UP_AT_ONCE = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration ROUND_AT_ONCE = Duration.ofSeconds(10);

    private static final String SAID = "I know my own mind, thank you. Come again when the window has been mended.";

    /// What a page may take with twenty at once, in milliseconds.
    private record Budget(double median, double p95) {

        private static final Budget LIST = new Budget(100, 300);
        private static final Budget FIGURES = new Budget(150, 500);

        double share(Times times) {
            return Math.max(times.percentile(50) / median, times.percentile(95) / p95);
        }
    }

    /// A page, or a recording.
    ///
    /// @param asking one for each person
    private record Page(String name, @Nullable Budget budget, List<Callable<Browser.Answer>> asking) {}

    /// How long a page took at one size of the record.
    ///
    /// @param bytes of an answer as it was sent, the mean of the twenty
    /// @param fresh what the first takes who asks after something was recorded, so that it is counted anew
    private record Measured(Page page, int statements, double bytes, Times one, Times fresh, Times many) {}

    /// The pages that are measured, by a pattern that is somewhere in their names. All of them if none is named.
    private static final Pattern ONLY =
            Pattern.compile(Objects.requireNonNullElse(System.getenv("OWNWORDS_BENCH_PAGES"), ""));

    private final PrintStream out;
    private final List<Integer> sizes = Stream.of(
                    Objects.requireNonNullElse(System.getenv("OWNWORDS_BENCH_SIZES"), "1000,10000,50000")
                            .split(","))
            .map(size -> Integer.parseInt(size.strip()))
            .toList();

    GrowthBench(PrintStream out) {
        this.out = out;
    }

    void run(Path directory) throws IOException, InterruptedException {
        var last = List.<Measured>of();
        for (var size : sizes) {
            last = measured(size, directory.resolve(size.toString()));
        }
        FileSystemUtils.deleteRecursively(directory);
        var slowest = last.stream()
                .filter(each -> each.page().budget() != null)
                .max(Comparator.comparingDouble(GrowthBench::share))
                .orElseThrow();
        out.printf(
                "The page furthest from its budget at %,d concerns with %d people at once: %s. The ratio is what it takes over"
                        + " what it may.%n",
                sizes.getLast(), AT_ONCE, slowest.page().name());
        out.printf("ratio %.2f%n", share(slowest));
    }

    private static double share(Measured measured) {
        return Objects.requireNonNull(measured.page().budget()).share(measured.many());
    }

    private List<Measured> measured(int concerns, Path directory) throws IOException, InterruptedException {
        var before = System.nanoTime();
        try (var grown = Grown.to(concerns, directory)) {
            var council = grown.council();
            var fuller = Fuller.of(council.application());
            var shortCase = fuller.longStory(SHORT).path();
            var longCase = fuller.longStory(LONG).path();
            out.printf(
                    "%n%,d concerns in %s: %,d cases, %,d of them given to somebody, %,d facts. Made in %.0f s.%n",
                    concerns,
                    grown.year().text(),
                    council.count("case_file"),
                    council.count("held_now"),
                    council.count("fact"),
                    ImportClock.secondsSince(before));
            out.printf(
                    "%-32s %10s %6s %17s %17s %31s%n",
                    "",
                    "statements",
                    "KB",
                    "one, p50 and p95",
                    "after a recording",
                    AT_ONCE + " at once, p50, p95, a second");
            var statements = Statements.of(council);
            var measured = new ArrayList<Measured>();
            var all = pages(grown, shortCase, longCase);
            var recording = all.stream()
                    .filter(page -> page.name().equals("Recording"))
                    .findFirst()
                    .orElseThrow();
            var pages = all.stream()
                    .filter(page -> ONLY.matcher(page.name()).find())
                    .toList();
            for (var page : pages) {
                if (measured.isEmpty()) {
                    Clients.busy(WARM_UP, page.asking().subList(0, 1));
                }
                measured.add(measured(page, recording, statements));
                print(measured.getLast());
            }
            if (ONLY.pattern().isEmpty()) {
                out.printf(
                        "A case with %,d entries takes %.1f times as long as one with %d.%n",
                        LONG,
                        median(measured, "A case with 2,000 entries") / median(measured, "A case with 200 entries"),
                        SHORT);
            }
            return measured;
        }
    }

    private static double median(List<Measured> measured, String name) {
        return measured.stream()
                .filter(each -> each.page().name().equals(name))
                .findFirst()
                .orElseThrow()
                .one()
                .percentile(50);
    }

    private Measured measured(Page page, Page recording, Statements statements) throws InterruptedException {
        var first = page.asking().subList(0, 1);
        Clients.busy(Duration.ofSeconds(2), first);
        var before = statements.asked();
        once(first.getFirst());
        var asked = statements.asked() - before;
        var bytes = page.asking().stream()
                .mapToInt(each -> once(each).body().length)
                .average()
                .orElseThrow();
        var one = Clients.busy(ROUND, first);
        var fresh = fresh(recording.asking().getFirst(), first.getFirst());
        // A server that has been in use for an hour has compiled what it does often.
        Clients.busy(WARM_UP_AT_ONCE, page.asking());
        return new Measured(page, asked, bytes, one, fresh, Clients.busy(ROUND_AT_ONCE, page.asking()));
    }

    private static Times fresh(Callable<Browser.Answer> recording, Callable<Browser.Answer> asking) {
        var took = new long[ANEW];
        var together = 0L;
        for (var i = 0; i < ANEW; i++) {
            once(recording);
            var before = System.nanoTime();
            once(asking);
            took[i] = System.nanoTime() - before;
            together += took[i];
        }
        return new Times(took, together);
    }

    private static Browser.Answer once(Callable<Browser.Answer> asking) {
        try {
            return asking.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(Measured measured) {
        out.printf(
                "%-32s %10d %6.1f %8.1f %8.1f %8.1f %8.1f %10.1f %10.1f %8.1f%n",
                measured.page().name(),
                measured.statements(),
                measured.bytes() / 1024,
                measured.one().percentile(50),
                measured.one().percentile(95),
                measured.fresh().percentile(50),
                measured.fresh().percentile(95),
                measured.many().percentile(50),
                measured.many().percentile(95),
                measured.many().aSecond());
    }

    private static List<Page> pages(Grown grown, String shortCase, String longCase) throws IOException {
        var council = grown.council();
        var workers = browsers(
                council,
                Stream.concat(Stream.of(Cast.NADIA), grown.people().stream()).toList());
        var managers = browsers(
                council,
                Stream.concat(Stream.of(Cast.SAM), grown.managers().stream()).toList());
        var members = browsers(council, List.of(Cast.JUDITH));
        var year = grown.year().text();
        var audits = new AuditsDrawn(council, grown.year().from());
        return List.of(
                page(
                        "Opening a case",
                        workers,
                        grown.held().stream().map(each -> each.path()).toList()),
                page("A case with 200 entries", workers, List.of(shortCase)),
                page("A case with 2,000 entries", workers, List.of(longCase)),
                page("Finding a person by name", workers, searches(council, "lower(family_name)")),
                page(
                        "Finding them by both names",
                        workers,
                        searches(council, "lower(given_name) || '+' || lower(left(family_name, 3))")),
                page(
                        "Finding them by date of birth",
                        workers,
                        searches(council, "to_char(date_of_birth, 'DD+MM+YYYY')")),
                page("Finding them by NHS number", workers, searches(council, "nhs_number")),
                new Page("Recording", null, recordings(council, workers)),
                page("My work", Budget.LIST, workers, "/work"),
                page("The team’s page", Budget.LIST, workers, "/work/team"),
                page("The return’s page", Budget.FIGURES, managers, "/returns/sac/" + year),
                page("Its gaps", Budget.FIGURES, managers, "/returns/sac/" + year + "/gaps"),
                page("Its measures", Budget.FIGURES, managers, "/returns/measures?year=" + year),
                page("The Board", Budget.FIGURES, managers, "/board?year=" + year),
                page("What became of concerns", Budget.FIGURES, managers, "/board/concerns?time=" + year),
                page("How soon, and what waits", Budget.FIGURES, managers, "/board/time?time=" + year),
                page("Advocates", Budget.FIGURES, managers, "/board/advocates?time=" + year),
                page("How people took part", Budget.FIGURES, managers, "/board/taking-part?time=" + year),
                page("What stands behind", Budget.FIGURES, managers, "/board/behind?time=" + year),
                page("Breakdowns", Budget.FIGURES, managers, "/board/breakdowns?time=" + year),
                page("Are we missing people?", Budget.FIGURES, managers, "/board/equality?year=" + year),
                page("What people said afterwards", Budget.FIGURES, managers, "/board/how-it-was?year=" + year),
                page(
                        "Awareness work and its trend",
                        Budget.FIGURES,
                        members,
                        besideTheTrend(members.getFirst(), grown.year().from())),
                page("The Board, for its members", Budget.FIGURES, members, "/board?year=" + year),
                page("How soon, for its members", Budget.FIGURES, members, "/board/time?time=" + year),
                page("How people took part, for them", Budget.FIGURES, members, "/board/taking-part?time=" + year),
                page("The Board’s pack", null, managers, "/board/pack?year=" + year),
                page("A quarter’s pack", null, managers, "/board/pack?year=" + year + "-q2"),
                page("The annual report’s parts", null, managers, "/board/annual-reports/" + year),
                page("The annual report, read", null, managers, "/board/annual-reports/" + year + "/read"),
                // One person draws. These may take a second.
                new Page("What there is to draw from", null, List.of(audits.counting())),
                new Page("Drawing ten of it", null, List.of(audits.drawing())),
                new Page("Opening an audit", null, List.of(audits.opening())));
    }

    /// The page of awareness work done in a year, with the concerns of each quarter before and after it.
    private static String besideTheTrend(Browser browser, int year) throws IOException {
        var activities = "/board/work/activities/";
        var id = UUID.randomUUID().toString();
        browser.submit(
                activities + "new",
                browser.get(activities + "new"),
                Map.of(
                        "id", id,
                        "title", "Measured",
                        "kind", "awareness",
                        "words", "At four markets",
                        "harm", "financial",
                        "on-day", "15",
                        "on-month", "10",
                        "on-year", String.valueOf(year)));
        return activities + id;
    }

    /// As many as ask at once, each signed in; the first for whoever asks alone.
    private static List<Browser> browsers(Council council, List<Practitioner> people) throws IOException {
        var browsers = new ArrayList<Browser>();
        for (var i = 0; i < AT_ONCE; i++) {
            browsers.add(Browser.signedIn(
                    council.port(), true, people.get(i % people.size()).username()));
        }
        return browsers;
    }

    /// Words to search by, of people here and there in the record.
    private static List<String> searches(Council council, String words) {
        return council
                .values(
                        "select " + words + " from person_details where authority = '990' and " + words
                                + " is not null order by md5(id::text) limit 50",
                        String.class)
                .stream()
                .map(each -> "/people?q=" + URLEncoder.encode(each.replace('+', ' '), StandardCharsets.UTF_8))
                .toList();
    }

    private static Page page(String name, @Nullable Budget budget, List<Browser> browsers, String path) {
        return new Page(name, budget, asking(browsers, List.of(path)));
    }

    private static Page page(String name, List<Browser> browsers, List<String> paths) {
        return new Page(name, null, asking(browsers, paths));
    }

    /// Each begins somewhere else in the addresses, and goes round.
    private static List<Callable<Browser.Answer>> asking(List<Browser> browsers, List<String> paths) {
        return IntStream.range(0, browsers.size())
                .<Callable<Browser.Answer>>mapToObj(i -> {
                    var next = new AtomicInteger(i * 7);
                    return () -> asked(browsers.get(i), paths.get(next.getAndIncrement() % paths.size()));
                })
                .toList();
    }

    private static Browser.Answer asked(Browser browser, String path) throws IOException {
        var answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.status());
        }
        return answer;
    }

    /// A conversation each, on a case each: nobody has to wait for somebody else's chain.
    private static List<Callable<Browser.Answer>> recordings(Council council, List<Browser> browsers)
            throws IOException {
        var recordings = new ArrayList<Callable<Browser.Answer>>();
        for (var browser : browsers) {
            var form = Fuller.of(council.application()).somebody().path() + "/conversations/new";
            var shown = browser.get(form);
            recordings.add(() -> browser.submit(
                    form,
                    shown,
                    Map.of(
                            "id", UUID.randomUUID().toString(),
                            "said", SAID,
                            "heldOn-day", "1",
                            "heldOn-month", "4",
                            "heldOn-year", "2026")));
        }
        return recordings;
    }
}
