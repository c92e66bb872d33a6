package org.ownwords.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ownwords.board.Figure.Part;
import org.ownwords.board.Grid.Column;
import org.ownwords.board.Grid.Groups;
import org.ownwords.counted.Asked;
import org.ownwords.counted.Slices;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.disclosure.PublishedYear;

/// What people wanted and whether it came about, by what people have in common; and what stands behind those figures.
final class EndingsTold {

    static final String ASKED = "asked:";
    private static final String CAME = "came:";
    private static final String SAFER = "safer:";
    private static final String CAPACITY = "capacity:";

    private static final List<Column> CAME_ABOUT = List.of(
            new Column(CAME + "fully", "In full", true),
            new Column(CAME + "partially", "In part", true),
            new Column(CAME + "not", "Not at all", true));
    private static final List<Column> FEELS = List.of(
            new Column(SAFER + "yes", "Feel safer", true),
            new Column(SAFER + "partly", "In part", true),
            new Column(SAFER + "no", "Do not", true));
    private static final List<Column> WERE_ASKED = List.of(
            new Column(ASKED + "expressed", "Said what they want", true),
            new Column(ASKED + "none-expressed", "Asked, and did not say", true),
            new Column(ASKED + "no", "Not asked", true),
            new Column(ASKED, "Not known", false));

    private EndingsTold() {}

    /// @param groups  the groups, which are under the code of the breakdown in the counts
    static List<Grid> grids(Slices slices, Seen seen, Breakdown by, Groups groups) {
        var grids = new ArrayList<Grid>();
        if (seen.isExact()) {
            grids.add(grid(
                    slices,
                    seen,
                    by,
                    groups,
                    WERE_ASKED,
                    "Were people asked what they want?",
                    "people",
                    "All people with an enquiry that ended in this time, each by their last."));
        }
        grids.add(grid(
                slices,
                seen,
                by,
                groups,
                CAME_ABOUT,
                "Did what they wanted come about?",
                "people who said what they want, and of whom it is known",
                "As the worker judged at closing, over all current wishes, and counted as on the Board’s page. Something "
                        + "that could not be brought about is not a failure."));
        grids.add(
                grid(
                        slices,
                        seen,
                        by,
                        groups,
                        FEELS,
                        "Do they feel safer?",
                        "people who were asked at closing",
                        "What people answered. Those who were not asked, or of whom it is not known, are in none of the numbers."));
        return List.copyOf(grids);
    }

    /// It is wide for the reason that [Grid#of] is.
    private static Grid grid(
            Slices slices,
            Seen seen,
            Breakdown by,
            Groups groups,
            List<Column> columns,
            String title,
            String about,
            String definition) {
        return Grid.of(
                seen,
                title,
                about,
                definition + " " + by.definition(),
                columns,
                groups,
                by.rows(slices),
                slices.rows("all").getOrDefault("", Map.of()));
    }

    /// What stands behind the figures: what could not be, what people do for themselves, and what is only not recorded.
    static List<Told> behind(Slices slices, Seen seen) {
        return switch (seen) {
            case Seen.Exact() ->
                List.of(
                        could(slices, seen),
                        self(slices, seen),
                        recorded(
                                "Were people asked what they want, or is it only not recorded?",
                                slices,
                                ASKED,
                                List.of("expressed", "none-expressed"),
                                List.of("no")),
                        recorded(
                                "Was it said whether they could decide, or is it only not recorded?",
                                slices,
                                CAPACITY,
                                List.of("yes", "no"),
                                List.of("dont-know")),
                        recorded(
                                "Were people asked whether they feel safer, or is it only not recorded?",
                                slices,
                                SAFER,
                                List.of("yes", "partly", "no"),
                                List.of("not-asked")));
            case Seen.Published(var year) -> List.of(self(slices, seen), asked(year));
        };
    }

    private static Told could(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("All that stood in the way was out of the worker’s reach", slices.at("could", "beyond"));
        named.put("Something else stood in the way", slices.at("could", "other"));
        return new Told(
                "Where something did not come about, could it have?",
                "people for whom not all of it came about",
                "People",
                "By the reasons recorded for everything that did not come about in full. Out of reach: outside what the council "
                        + "can do, not possible, not safe, the person changed their mind, or they died. What could not be is held "
                        + "against nobody.",
                seen.parts(List.of(), named, "No reason was recorded", slices.at("could", "not-said")));
    }

    private static Told self(Slices slices, Seen seen) {
        var named = new LinkedHashMap<String, Long>();
        named.put("It came about in full", slices.at("self", "fully"));
        named.put("It came about in part", slices.at("self", "partially"));
        named.put("It did not come about", slices.at("self", "not"));
        return new Told(
                "Do people need us less?",
                "things people wanted that are about independence, or about protecting themselves",
                "Things people wanted",
                "What people wanted when their last enquiry ended, where a worker read it as staying independent and in "
                        + "control, or as being better able to protect themselves. Needing less help is success.",
                seen.parts(List.of(), named, "Not known", slices.at("self", "")));
    }

    /// What was done, what was not done, and what nobody recorded.
    private static Told recorded(String title, Slices slices, String prefix, List<String> done, List<String> notDone) {
        var all = slices.rows("all").getOrDefault("", Map.of());
        var named = new LinkedHashMap<String, Long>();
        named.put("It was done", sum(all, prefix, done));
        named.put("It was not done", sum(all, prefix, notDone));
        var rest = all.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(prefix))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                - sum(all, prefix, done)
                - sum(all, prefix, notDone);
        return new Told(
                title, "people", "People", RECORDED, new Seen.Exact().parts(List.of(), named, "Not recorded", rest));
    }

    private static final String RECORDED =
            "All people with an enquiry that ended in this time, each by their last. What was not done is a question about "
                    + "practice. What is not recorded is a question about recording, and says nothing of what was done.";

    private static long sum(Map<String, Long> all, String prefix, List<String> codes) {
        return codes.stream()
                .mapToLong(code -> all.getOrDefault(prefix + code, 0L))
                .sum();
    }

    /// The same of the numbers that stand on the Board’s page.
    private static Told asked(PublishedYear year) {
        var whole = year.at(new PeopleCell.Everybody());
        var said = year.at(new PeopleCell.Answered(Asked.EXPRESSED));
        var none = year.at(new PeopleCell.Answered(Asked.NONE_EXPRESSED));
        var done = said.isPresent() && none.isPresent()
                ? OptionalLong.of(said.getAsLong() + none.getAsLong())
                : OptionalLong.empty();
        return new Told(
                "Were people asked what they want, or is it only not recorded?",
                "people",
                "People",
                RECORDED,
                new Figure(
                        whole,
                        List.of(
                                Part.of("It was done", done, whole),
                                Part.of("It was not done", year.at(new PeopleCell.Answered(Asked.NO)), whole),
                                Part.notKnown(
                                        "Not recorded", year.at(new PeopleCell.Answered(Asked.NOT_KNOWN)), whole))));
    }
}
