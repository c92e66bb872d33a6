package org.ownwords.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ownwords.larchmere.Cast;

/// Drawing case files for an audit from everything that ended in a year, and opening an audit of one of them.
final class AuditsDrawn {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern DRAWN = Pattern.compile("(/quality/drawn/[0-9a-f-]+)/readers/1");
    private static final Pattern READER = Pattern.compile("name=\"reader\"[^>]*value=\"([^\"]+)\"");

    private final Browser manager;
    private final Browser reader;
    private final String draws;
    private final Browser.Answer form;
    private final Map<String, String> wanted;
    private final String audit;

    /// @param year of which the enquiries ended, as its first and last calendar year
    AuditsDrawn(Council council, int year) throws IOException {
        manager = Browser.signedIn(council.port(), true, Cast.SAM.username());
        reader = reader(council);
        var programme = UUID.randomUUID().toString();
        manager.submit(
                "/quality/programmes/new",
                manager.get("/quality/programmes/new"),
                Map.of(
                        "id", programme,
                        "name", "Measured",
                        "why", "To measure",
                        "kind", "internal",
                        "tool", "eight-questions-2017",
                        "otherTeam", "yes",
                        "secondReader", "no",
                        "period", "Once",
                        "owner", "Sam Oyelaran"));
        draws = "/quality/programmes/" + programme + "/draws/new";
        form = manager.get(draws);
        wanted = new HashMap<>(Map.of("frame", "ended", "team", "all", "howMany", "10", "spread", "all", "seed", "1"));
        wanted.putAll(day("from", 1, 4, year));
        wanted.putAll(day("until", 31, 3, year + 1));
        var cycle = UUID.randomUUID().toString();
        draw(cycle);
        audit = given(cycle) + "/audit";
    }

    private static Map<String, String> day(String field, int day, int month, int year) {
        return Map.of(
                field + "-day", String.valueOf(day),
                field + "-month", String.valueOf(month),
                field + "-year", String.valueOf(year));
    }

    private static Browser reader(Council council) throws IOException {
        var administrator = Browser.signedIn(council.port(), true, Cast.KEN.username());
        administrator.submit(
                "/settings/staff/new",
                administrator.get("/settings/staff/new"),
                Map.of(
                        "name", "Rhoda Penn",
                        "username", "rhoda.penn",
                        "role", "practitioner",
                        "team", "hospital",
                        "authority", "own",
                        "powers", "audit"));
        return Browser.signedIn(council.port(), true, "rhoda.penn");
    }

    private Browser.Answer draw(String cycle) throws IOException {
        var typed = new HashMap<>(wanted);
        typed.put("id", cycle);
        var seen = SEEN.matcher(count().text());
        if (!seen.find()) {
            throw new IllegalStateException("There is nothing to draw from");
        }
        typed.put("seen", seen.group(1));
        return manager.submit(draws, form, typed);
    }

    private Browser.Answer count() throws IOException {
        return manager.send(draws, form, wanted);
    }

    private String given(String cycle) throws IOException {
        var drawn = DRAWN.matcher(manager.get("/quality/cycles/" + cycle).text());
        if (!drawn.find()) {
            throw new IllegalStateException("Nothing was drawn");
        }
        var path = drawn.group(1) + "/readers/1";
        var giving = manager.get(path);
        var who = READER.matcher(giving.text());
        if (!who.find()) {
            throw new IllegalStateException("Nobody may read it");
        }
        var typed = new HashMap<>(day("dueOn", 31, 12, 2100));
        typed.put("reader", who.group(1));
        manager.submit(path, giving, typed);
        return drawn.group(1);
    }

    /// How much there is to draw from.
    Callable<Browser.Answer> counting() {
        return this::count;
    }

    /// Counted, and ten of them drawn.
    Callable<Browser.Answer> drawing() {
        return () -> draw(UUID.randomUUID().toString());
    }

    /// What the case says to each question, and the questions.
    Callable<Browser.Answer> opening() {
        return () -> reader.get(audit);
    }
}
