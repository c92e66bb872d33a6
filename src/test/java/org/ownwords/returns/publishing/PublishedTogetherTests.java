package org.ownwords.returns.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.board.FurtherFigures;
import org.ownwords.board.FurtherFigures.Counted;
import org.ownwords.board.FurtherFigures.Division;
import org.ownwords.counted.Asked;
import org.ownwords.counted.People;
import org.ownwords.counted.Slices;
import org.ownwords.counted.Slices.Slice;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.LeftOut;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.disclosure.PeopleSheet;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.disclosure.Reader;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.measures.AgeBand;
import org.ownwords.returns.measures.Population;
import org.ownwords.returns.measures.ShownMeasure;
import org.ownwords.returns.measures.ShownMeasures;
import org.ownwords.returns.publishing.Attack.PartOf;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

/// All that is published of a council's year, held together by somebody who knows the rule: the return, the Board's
/// figures, the measures and the rates. Nothing that is withheld can be worked out.
class PublishedTogetherTests {

    /// A year, with the people its enquiries were about.
    private record Year(SacReturn sac, Map<PeopleCell, Long> people) {

        static Year of(long seed, int concerns, int skew, boolean again) {
            var sac = MadeUp.council(seed, concerns, skew).sac();
            return new Year(sac, PeopleSheet.numbers(whose(sac, new Random(seed), again)));
        }

        PublishedYear published() {
            var network = new Network();
            Sums.draw(sac, network);
            PeopleSheet.draw(people, network);
            return new PublishedYear(Optional.of(sac.year().last()), PublishedYears.shown(network));
        }

        /// Every cell as anybody sees it.
        Map<Cell, String> shown() {
            return published().numbers().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            each -> each.getValue().isEmpty()
                                    ? "[c]"
                                    : String.valueOf(each.getValue().getAsLong())));
        }
    }

    private static long answers(SacReturn sac, String row) {
        return sac.row(SacTable.SG4A, "section-42", row) + sac.row(SacTable.SG4A, "other", row);
    }

    /// Whose enquiries a return counts.
    ///
    /// @param again whether some had two that ended
    private static People whose(SacReturn sac, Random random, boolean again) {
        var asked = new EnumMap<Asked, Long>(Asked.class);
        asked.put(Asked.NONE_EXPRESSED, fewer(answers(sac, "none-expressed"), random, again));
        asked.put(Asked.NO, fewer(answers(sac, "no"), random, again));
        asked.put(Asked.NOT_KNOWN, fewer(answers(sac, "dont-know") + answers(sac, "not-recorded"), random, again));
        var came = new HashMap<Optional<CameAbout>, Long>();
        came.put(Optional.of(CameAbout.FULLY), fewer(answers(sac, "fully"), random, again));
        came.put(Optional.of(CameAbout.PARTLY), fewer(answers(sac, "partially"), random, again));
        came.put(Optional.of(CameAbout.NOT), fewer(answers(sac, "not"), random, again));
        came.put(
                Optional.empty(),
                answers(sac, "expressed") - answers(sac, "fully") - answers(sac, "partially") - answers(sac, "not"));
        var expressed = came.values().stream().mapToLong(Long::longValue).sum();
        asked.put(Asked.EXPRESSED, expressed);
        var all = asked.values().stream().mapToLong(Long::longValue).sum();
        var notFully = came.getOrDefault(Optional.of(CameAbout.PARTLY), 0L)
                + came.getOrDefault(Optional.of(CameAbout.NOT), 0L);
        return new People(
                asked,
                split(expressed, random, orNotKnown(Voice.all())),
                came,
                split(all, random, orNotKnown(List.of("yes", "partly", "no"))),
                Stream.of(NotMetReason.values())
                        .map(reason -> new People.Reason(reason, random.nextLong(notFully + 1)))
                        .toList());
    }

    private static long fewer(long enquiries, Random random, boolean again) {
        return again ? enquiries - random.nextLong(enquiries / 6 + 1) : enquiries;
    }

    private static <T> List<Optional<T>> orNotKnown(List<T> known) {
        return Stream.concat(known.stream().map(Optional::of), Stream.of(Optional.<T>empty()))
                .toList();
    }

    private static <T> Map<T, Long> split(long number, Random random, List<T> parts) {
        return random.longs(number, 0, (long) parts.size() * parts.size())
                .mapToObj(each -> parts.get((int) Math.sqrt((double) each)))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

    static Stream<Arguments> years() {
        return Stream.of(12, 60, 300, 1_200)
                .flatMap(concerns -> IntStream.range(0, 2)
                        .mapToObj(seed -> Arguments.of((long) concerns + seed, concerns, 1 + 2 * seed, seed == 1)));
    }

    static Stream<Arguments> fewYears() {
        return Stream.of(
                Arguments.of(3L, 12, 1, false),
                Arguments.of(61L, 60, 3, true),
                Arguments.of(300L, 300, 1, false),
                Arguments.of(1_201L, 1_200, 3, true));
    }

    @ParameterizedTest
    @MethodSource("years")
    void nothing_withheld_can_be_worked_out_from_everything_together(long seed, int concerns, int skew, boolean again) {
        var year = Year.of(seed, concerns, skew, again);
        var shown = year.shown();
        assertThat(Attack.onAll(year.sac(), year.people(), shown, Reader.KNOWS_NOT_WHICH))
                .isEmpty();
        var narrowed = Attack.onAll(year.sac(), year.people(), shown, Reader.KNOWS_WHICH);
        if (!narrowed.isEmpty()) {
            var nothing = new HashMap<>(shown);
            nothing.replaceAll((_, _) -> "[c]");
            assertThat(Attack.onAll(year.sac(), year.people(), nothing, Reader.KNOWS_WHICH)
                            .keySet())
                    .as("what he can work out though nothing were shown at all")
                    .containsAll(narrowed.keySet());
        }
    }

    /// The Board's page and its breakdowns, and concerns by who raised them, each divided several times over.
    @ParameterizedTest
    @MethodSource("fewYears")
    void nothing_withheld_can_be_worked_out_from_breakdowns_beside_it(
            long seed, int concerns, int skew, boolean again) {
        var year = Year.of(seed, concerns, skew, again);
        var random = new Random(seed + 1);
        var parts = divided(year, random);
        var shown = new HashMap<>(year.shown());
        shown.putAll(told(year, parts));
        assertThat(Attack.onDivided(year.sac(), year.people(), parts, shown, Reader.KNOWS_NOT_WHICH))
                .isEmpty();
        var narrowed = Attack.onDivided(year.sac(), year.people(), parts, shown, Reader.KNOWS_WHICH);
        if (!narrowed.isEmpty()) {
            var nothing = new HashMap<>(shown);
            parts.keySet().forEach(part -> nothing.put(part, "[c]"));
            assertThat(Attack.onDivided(year.sac(), year.people(), parts, nothing, Reader.KNOWS_WHICH)
                            .keySet())
                    .as("what he can work out though no part were shown at all")
                    .containsAll(narrowed.keySet());
        }
    }

    /// Monday 2 November 2026. Three working days later it is Thursday.
    private static final Targets TARGETS = new Targets(List.of(
            new Target("given", 3, LocalDate.of(2026, 11, 1)), new Target("enquiry", 3, LocalDate.of(2026, 11, 1))));

    private static final String CHANGED = "Did what people want change on the way?";

    private static final LocalDate KNOWN_ON = LocalDate.of(2027, 3, 31);

    /// What was counted of a year for the Board’s further figures: how people took part, how soon things were done,
    /// and how often advocates were asked for.
    private static Counted further(Year year, Random random) {
        var people = year.people().getOrDefault(new PeopleCell.Everybody(), 0L);
        var expressed = year.people().getOrDefault(new PeopleCell.Answered(Asked.EXPRESSED), 0L);
        var total = year.sac().template().layout(SacTable.SG1F);
        var concerns = year.sac().at(total.cell("concern", "total", "total"));
        var section42 = year.sac().at(total.cell("section-42", "total", "total"));
        var enquiries = section42 + year.sac().at(total.cell("other", "total", "total"));
        var part = new ArrayList<Slice>();
        var other = new ArrayList<Slice>();
        var rows = List.of(
                Map.entry("there", List.of("all", "some", "none", "")),
                Map.entry("plan", List.of("given", "not", "")),
                Map.entry("listened", List.of("always", "quite-a-bit", "not-very-much", "not-at-all", "")),
                Map.entry("decided", List.of("able", "best-interests", "lacks", "")));
        rows.forEach(row -> split(people, random, row.getValue())
                .forEach((code, number) -> part.add(new Slice(row.getKey(), code, "", number))));
        split(expressed, random, List.of("no", "yes"))
                .forEach((code, number) -> part.add(new Slice("changed", code, "", number)));
        part.add(new Slice("changed", "", "", people - expressed));
        split(concerns, random, List.of("day", "2026-11-05", "2026-11-06", "not-yet", "brought-in"))
                .forEach((code, number) -> other.add(new Slice("given", "2026-11-02", code, number)));
        split(section42, random, List.of("day", "later", "not-yet", "brought-in"))
                .forEach((code, number) -> other.add(new Slice("enquiry", "section-42", code, number)));
        split(enquiries, random, List.of("2026-11-05", "2026-11-06", "not-yet"))
                .forEach((code, number) -> other.add(new Slice("ended", "2026-11-02", code, number)));
        split(enquiries, random, List.of("yes", "no"))
                .forEach((code, number) -> other.add(new Slice("asked", code, "", number)));
        return new Counted(new Slices(part), new Slices(other));
    }

    /// All of the above, and the Board’s further figures of the same people, concerns and enquiries.
    @ParameterizedTest
    @MethodSource("fewYears")
    void nothing_withheld_can_be_worked_out_from_how_people_took_part_and_how_soon_it_was_beside_it(
            long seed, int concerns, int skew, boolean again) {
        var year = Year.of(seed, concerns, skew, again);
        var random = new Random(seed + 2);
        var parts = divided(year, random);
        var shown = new HashMap<>(year.shown());
        shown.putAll(told(year, parts));
        var figures = FurtherFigures.of(further(year, random), year.published(), TARGETS, KNOWN_ON);
        assertThat(figures)
                .extracting(Division::title)
                .contains(
                        "Were people there when others met about them?",
                        "Were people given their plan?",
                        CHANGED,
                        "Did people feel listened to?",
                        "How soon was a concern given to somebody?",
                        "How soon did enquiries end?",
                        "How often were advocates asked for?");
        figures.forEach(figure -> figure.exact().forEach((part, number) -> {
            // Whoever reads it knows that only those who said what they want can have changed it, however it is told.
            var changed = figure.title().equals(CHANGED);
            if (!changed || !part.isEmpty()) {
                var whole = changed ? new PeopleCell.Answered(Asked.EXPRESSED) : figure.whole();
                var of = new PartOf(whole, figure.title(), part);
                parts.put(of, number);
                var told = figure.shown().getOrDefault(part, OptionalLong.empty());
                shown.put(of, told.isPresent() ? String.valueOf(told.getAsLong()) : "[c]");
            }
        }));
        assertThat(Attack.onDivided(year.sac(), year.people(), parts, shown, Reader.KNOWS_NOT_WHICH))
                .isEmpty();
        var narrowed = Attack.onDivided(year.sac(), year.people(), parts, shown, Reader.KNOWS_WHICH);
        if (!narrowed.isEmpty()) {
            var nothing = new HashMap<>(shown);
            parts.keySet().forEach(part -> nothing.put(part, "[c]"));
            assertThat(Attack.onDivided(year.sac(), year.people(), parts, nothing, Reader.KNOWS_WHICH)
                            .keySet())
                    .as("what he can work out though no part were shown at all")
                    .containsAll(narrowed.keySet());
        }
    }

    /// Rounded and with small numbers withheld, and no more, breakdowns give numbers away.
    @Test
    void breakdowns_would_give_a_number_away_if_only_small_numbers_were_withheld() {
        var found = 0;
        for (var seed = 0L; seed < 20 && found == 0; seed++) {
            var year = Year.of(seed, 60, 3, false);
            var parts = divided(year, new Random(seed + 1));
            var shown = new HashMap<>(year.shown());
            parts.forEach((cell, number) -> shown.put(cell, Publishable.shown(number)));
            found = Attack.onDivided(year.sac(), year.people(), parts, shown, Reader.KNOWS_NOT_WHICH)
                    .size();
        }
        assertThat(found).isPositive();
    }

    private static final List<PeopleCell> DIVIDED = List.of(
            new PeopleCell.Came(Optional.of(CameAbout.FULLY)),
            new PeopleCell.Came(Optional.of(CameAbout.PARTLY)),
            new PeopleCell.Came(Optional.of(CameAbout.NOT)),
            new PeopleCell.Feels(Optional.of("yes")),
            new PeopleCell.Feels(Optional.of("no")));

    private static final List<String> WAYS = List.of("a", "b", "c", "d");

    /// Each answer by team, by agency and by harm, and concerns by who raised them. Nobody is under a type of harm that
    /// the return does not have.
    private static Map<PartOf, Long> divided(Year year, Random random) {
        var parts = new LinkedHashMap<PartOf, Long>();
        for (var whole : DIVIDED) {
            var number = year.people().getOrDefault(whole, 0L);
            for (var way : List.of("team", "agency")) {
                var split = split(number, random, WAYS);
                WAYS.forEach(part -> parts.put(new PartOf(whole, way, part), split.getOrDefault(part, 0L)));
            }
        }
        for (var line : year.sac().template().layout(SacTable.SG2A).rows()) {
            var type = line.codes().getFirst();
            var left = year.sac().row(SacTable.SG2A, "section-42", type)
                    + year.sac().row(SacTable.SG2A, "other", type);
            for (var whole : DIVIDED.subList(0, 3)) {
                var people = random.nextLong(Math.min(left, year.people().getOrDefault(whole, 0L)) + 1);
                parts.put(new PartOf(whole, Attack.HARM, type), people);
                left -= people;
            }
        }
        var concerns = year.sac().template().layout(SacTable.SG1F).cell("concern", "total", "total");
        var split = split(year.sac().at(concerns), random, WAYS);
        WAYS.forEach(part -> parts.put(new PartOf(concerns, "source", part), split.getOrDefault(part, 0L)));
        return parts;
    }

    /// As they are told.
    private static Map<Cell, String> told(Year year, Map<PartOf, Long> parts) {
        var told = new HashMap<Cell, String>();
        parts.keySet().stream()
                .collect(Collectors.groupingBy(part -> List.of(part.whole(), part.way())))
                .values()
                .forEach(ofOne -> {
                    var named = new LinkedHashMap<PartOf, Long>();
                    ofOne.forEach(part -> named.put(part, parts.getOrDefault(part, 0L)));
                    var harm = ofOne.getFirst().way().equals(Attack.HARM);
                    var numbers = harm
                            ? LeftOut.toldOfSeveral(
                                    year.people().getOrDefault(ofOne.getFirst().whole(), 0L),
                                    named,
                                    0,
                                    full(year, parts))
                            : LeftOut.told(named, 0, Set.of());
                    numbers.forEach((part, number) ->
                            told.put(part, number.isEmpty() ? "[c]" : String.valueOf(number.getAsLong())));
                });
        return told;
    }

    /// Those of types of harm under which nearly every enquiry is about somebody with one of the answers.
    private static Set<PartOf> full(Year year, Map<PartOf, Long> parts) {
        return parts.keySet().stream()
                .filter(part -> part.way().equals(Attack.HARM))
                .filter(part -> {
                    var all = year.sac().row(SacTable.SG2A, "section-42", part.part())
                            + year.sac().row(SacTable.SG2A, "other", part.part());
                    var answered = parts.entrySet().stream()
                            .filter(each -> each.getKey().way().equals(Attack.HARM)
                                    && each.getKey().part().equals(part.part()))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
                    return !LeftOut.takesUp(all - answered);
                })
                .collect(Collectors.toSet());
    }

    /// Of SG4a and the Board's figures each by itself nothing can be worked out here. Of both together it could.
    @Test
    void the_return_and_the_board_would_give_a_number_away_if_each_withheld_by_itself() {
        var found = 0;
        for (var seed = 0L; seed < 40 && found == 0; seed++) {
            var year = Year.of(seed, 60, 3, false);
            var apart = new HashMap<Cell, String>(LocallyPublishable.of(year.sac()));
            year.people().forEach((cell, number) -> apart.put(cell, Publishable.shown(number)));
            for (var total : AscofTotal.values()) {
                apart.put(total, Publishable.shown(total.of(year.sac())));
            }
            found = Attack.onAll(year.sac(), year.people(), apart, Reader.KNOWS_NOT_WHICH)
                    .size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void a_part_that_is_small_is_withheld_and_hardly_anything_beside_it() {
        var sac = Made.of(
                Made.count("SG3a", "section-42", "no", "18-64", 65),
                Made.count("SG4a", "section-42", "expressed", "18-64", 65),
                Made.count("SG4a", "section-42", "fully", "18-64", 40),
                Made.count("SG4a", "section-42", "partially", "18-64", 12),
                Made.count("SG4a", "section-42", "not", "18-64", 10));
        var people = whose(sac, new Random(1), false);
        var published = new Year(sac, PeopleSheet.numbers(people)).published();
        assertThat(published.at(new PeopleCell.Came(Optional.empty())))
                .as("three people without a result")
                .isEmpty();
        assertThat(published.at(new PeopleCell.Everybody())).hasValue(65);
        assertThat(published.at(new PeopleCell.Answered(Asked.EXPRESSED))).hasValue(65);
        assertThat(published.at(new PeopleCell.Came(Optional.of(CameAbout.FULLY))))
                .hasValue(40);
        assertThat(published.at(new PeopleCell.Came(Optional.of(CameAbout.PARTLY))))
                .hasValue(10);
        assertThat(published.at(new PeopleCell.Came(Optional.of(CameAbout.NOT))))
                .hasValue(10);
    }

    /// Multiplied back, a rate gives the count that stands beside it and no other.
    @Test
    void a_rate_of_few_adults_says_no_more_than_the_count_beside_it() {
        var bands = Stream.of(AgeBand.values()).collect(Collectors.toMap(band -> band, _ -> 1_000L));
        var population = Optional.of(new Population(2024, bands, bands));
        for (var seed = 0L; seed < 5; seed++) {
            var year = Year.of(seed, 300, 2, false);
            var shown = ShownMeasures.published(
                    PublishedReturn.of(
                            year.sac().council(), year.sac().year(), year.sac().template(), year.published()),
                    population);
            var rates = Stream.concat(
                            shown.rates().ofAll().stream(), shown.rates().byAge().orElseThrow().rates().stream())
                    .filter(each -> !each.value().equals(ShownMeasure.WITHHELD))
                    .toList();
            assertThat(rates).isNotEmpty().allSatisfy(rate -> {
                var people = number(rate.denominator());
                var back = Math.round(number(rate.value()) * (double) people / 100_000);
                assertThat(back).isEqualTo(number(rate.numerator()));
                assertThat(back % 5).isZero();
            });
        }
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(",", ""));
    }
}
