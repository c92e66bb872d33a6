package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.ownwords.larchmere.Cast;
import org.ownwords.larchmere.Fuller;

/// The pages people wait for, over HTTP, from a record as full as a council's; and the page of a long case against a
/// bare page of the same bytes from the same server.
final class PageBench {

    private static final int ENTRIES = 500;
    private static final int TIMES_FULLER = 9;
    private static final int AT_ONCE = 4;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final Duration LOOK = Duration.ofSeconds(8);

    private static final String SAID = "I know my own mind, thank you. Come again when the window has been mended.";

    private final PrintStream out;

    PageBench(PrintStream out) {
        this.out = out;
    }

    void run(Path directory) throws IOException, InterruptedException {
        try (var council = Council.open(directory, true, BarePage.class)) {
            out.println("Server: " + String.join(", ", Council.settings(council.database())));
            var fuller = Fuller.of(council.application());
            var start = System.nanoTime();
            fuller.times(TIMES_FULLER);
            var long500 = fuller.longStory(ENTRIES).path();
            // As the server does by itself after a while.
            council.asOwner("vacuum analyze");
            out.printf(
                    "Recorded %d cases and a long one in %d s%n",
                    council.count("case_file") - 1,
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
            try (var nadia = Browser.signedIn(council.port(), true, Cast.NADIA.username());
                    var plain = Browser.signedIn(council.port(), false, Cast.NADIA.username())) {
                var page = plain.get(long500);
                council.bean(BarePage.class).is(page.body());
                weigh("A case, 500 entries", nadia, plain, long500);
                Clients.busy(WARM_UP, List.of(asking(nadia, long500)));
                pages(council, nadia, plain, long500);
                compare(council, false, 1, long500);
                compare(council, true, AT_ONCE, long500);
                var ratio = compare(council, true, 1, long500);
                out.printf("ratio %.2f%n", ratio);
            }
        }
    }

    private void weigh(String name, Browser compressed, Browser plain, String path) throws IOException {
        out.printf(
                "%s: %.1f KB of HTML as sent, %.1f KB plain%n",
                name,
                compressed.get(path).body().length / 1024.0,
                plain.get(path).body().length / 1024.0);
    }

    /// How long each page takes one person after another.
    private void pages(Council council, Browser nadia, Browser plain, String longCase)
            throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("A case, 500 entries", longCase);
        pages.put("My work", "/work");
        pages.put("My team", "/work/team");
        pages.put("Finding a person", "/people?q=Fenwick");
        pages.put("A form, shown", longCase + "/conversations/new");
        pages.put("The Board", "/board");
        for (var page : pages.entrySet()) {
            weigh(page.getKey(), nadia, plain, page.getValue());
            Clients.busy(Duration.ofSeconds(4), List.of(asking(nadia, page.getValue())));
            var first = new ArrayList<Long>();
            report(page.getKey(), Clients.busy(LOOK, List.of(() -> first.add(asked(nadia, page.getValue())))), first);
        }
        var form = Fuller.of(council.application()).somebody().path() + "/conversations/new";
        var shown = nadia.get(form);
        Callable<Browser.Answer> sending = () -> nadia.submit(
                form,
                shown,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "said",
                        SAID,
                        "heldOn-day",
                        "1",
                        "heldOn-month",
                        "4",
                        "heldOn-year",
                        "2026",
                        "typist",
                        Cast.NADIA.id().value()));
        Clients.busy(Duration.ofSeconds(4), List.of(sending));
        report("A form, sent", Clients.busy(LOOK, List.of(sending)), List.of());
    }

    private void report(String name, Times whole, List<Long> first) {
        out.printf("%s: p50 %.1f ms, p95 %.1f ms", name, whole.percentile(50), whole.percentile(95));
        if (!first.isEmpty()) {
            var times = new Times(first.stream().mapToLong(each -> each).toArray(), 1);
            out.printf("; first byte p50 %.1f ms, p95 %.1f ms", times.percentile(50), times.percentile(95));
        }
        out.println();
    }

    private static Callable<Long> asking(Browser browser, String path) {
        return () -> asked(browser, path);
    }

    private static long asked(Browser browser, String path) throws IOException {
        var answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.status());
        }
        return answer.firstByte();
    }

    /// Requests a second for the page of the case, as a ratio of those for the bare page.
    private double compare(Council council, boolean compressed, int clients, String path)
            throws IOException, InterruptedException {
        var browsers = new ArrayList<Browser>();
        for (var i = 0; i < clients; i++) {
            browsers.add(Browser.signedIn(council.port(), compressed, Cast.NADIA.username()));
        }
        var bare = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (var round = 1; round <= ROUNDS; round++) {
            var bareTimes = Clients.busy(
                    ROUND,
                    browsers.stream().map(each -> asking(each, BarePage.PATH)).toList());
            var times = Clients.busy(
                    ROUND, browsers.stream().map(each -> asking(each, path)).toList());
            bare.add(bareTimes.aSecond());
            whole.add(times.aSecond());
            out.printf(
                    "%s, clients %d, round %d: bare page %.0f a second, p95 %.1f ms; case %.0f a second, p50 %.1f ms,"
                            + " p95 %.1f ms%n",
                    compressed ? "compressed" : "plain",
                    clients,
                    round,
                    bareTimes.aSecond(),
                    bareTimes.percentile(95),
                    times.aSecond(),
                    times.percentile(50),
                    times.percentile(95));
        }
        for (var browser : browsers) {
            browser.close();
        }
        var ratio = Times.median(whole) / Times.median(bare);
        out.printf("ratio %s with %d clients %.2f%n", compressed ? "compressed" : "plain", clients, ratio);
        return ratio;
    }
}
