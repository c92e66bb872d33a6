package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1E;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2A_B1;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ownwords.counted.Asked;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.PeopleCell;
import org.ownwords.disclosure.Reader;
import org.ownwords.disclosure.YearCell;
import org.ownwords.returns.cells.AscofTotal;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.vocabulary.CameAbout;

/// Tries to work out what a publication withholds, by integer programming over all that anybody may know of it: every
/// cell as shown, the rule, and what is counted in several tables. It shares nothing with how the cells were chosen.
///
/// A whole number is looked for, for each withheld cell and each number it ought to be able to be, such that there is a
/// return with everything shown and that number in that cell.
final class Attack {

    private static final int ATTEMPTS = 5;
    private static final int FAR = 20;
    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");
    private static final List<String> ASKED = List.of("expressed", "none-expressed", "no", "dont-know", "not-recorded");
    private static final List<String> ACHIEVED = List.of("fully", "partially", "not");

    private final SacReturn sac;
    private final Map<Cell, Long> numbers = new HashMap<>();
    private final Map<? extends Cell, String> shown;
    private final Reader reader;
    private final Map<String, Long> together;
    private final Simplex simplex = new Simplex();
    private final Map<Cell, Integer> variables = new LinkedHashMap<>();
    private final Map<Cell, SortedSet<Long>> possible = new LinkedHashMap<>();

    /// What was seen of each withheld cell, by its variable.
    private final Map<Integer, SortedSet<Long>> watched = new HashMap<>();

    /// Whether parts are held to more than that they make up their whole.
    private boolean tied;

    private Attack(
            SacReturn sac,
            Map<? extends Cell, Long> more,
            Map<? extends Cell, String> shown,
            Reader reader,
            Map<String, Long> together) {
        this.sac = sac;
        this.shown = shown;
        this.reader = reader;
        this.together = together;
        numbers.putAll(sac.values());
        numbers.putAll(more);
    }

    /// The withheld cells of which something was worked out, each with the numbers found to be possible for it.
    ///
    /// @param together how many enquiries there are of each type, location and source together, to try that every
    ///                 enquiry has just one of each; empty if that is not to be tried
    static Map<Cell, SortedSet<Long>> on(
            SacReturn sac, Map<SacCell, String> shown, Reader reader, Map<String, Long> together) {
        var narrowed = new LinkedHashMap<Cell, SortedSet<Long>>();
        narrowed.putAll(
                new Attack(sac, Map.of(), shown, reader, together).begun().narrowed());
        for (var enquiryType : List.of("section-42", "other")) {
            narrowed.putAll(new Attack(sac, Map.of(), shown, reader, together)
                    .concluded(enquiryType)
                    .narrowed());
        }
        narrowed.putAll(
                new Attack(sac, Map.of(), shown, reader, together).reviews().narrowed());
        return narrowed;
    }

    /// The same by all that is published of a year together: the return, the Board's figures, and the totals that the
    /// measures are made of.
    static Map<Cell, SortedSet<Long>> onAll(
            SacReturn sac, Map<PeopleCell, Long> people, Map<Cell, String> shown, Reader reader) {
        var more = new HashMap<Cell, Long>(people);
        for (var total : AscofTotal.values()) {
            more.put(total, total.of(sac));
        }
        var narrowed = new LinkedHashMap<Cell, SortedSet<Long>>();
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of()).begun().narrowed());
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .concluded("section-42")
                .totals()
                .narrowed());
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .concluded("other")
                .narrowed());
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .people(people.keySet())
                .narrowed());
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of()).reviews().narrowed());
        return narrowed;
    }

    /// A number of people or concerns, in a part of a whole that is published.
    ///
    /// @param way  by what it is divided
    /// @param part its name, or an empty text for what has none: of that nobody knows whether it is small
    record PartOf(Cell whole, String way, String part) implements Cell {}

    /// The same, where wholes are divided further: everybody knows by what, and takes it that each is in one part.
    static Map<Cell, SortedSet<Long>> onDivided(
            SacReturn sac,
            Map<PeopleCell, Long> people,
            Map<PartOf, Long> parts,
            Map<Cell, String> shown,
            Reader reader) {
        var more = new HashMap<Cell, Long>(people);
        more.putAll(parts);
        var concernsRaised = sac.at(sac.template().layout(SG1F).cell("concern", "total", "total"));
        var section42 = sac.at(sac.template().layout(SG1F).cell("section-42", "total", "total"));
        var other = sac.at(sac.template().layout(SG1F).cell("other", "total", "total"));
        more.put(YearCell.CONCERNS, concernsRaised);
        more.put(YearCell.SECTION_42, section42);
        more.put(YearCell.ENQUIRIES, section42 + other);
        var concerns = new LinkedHashMap<>(parts);
        concerns.keySet().removeIf(part -> part.whole() instanceof PeopleCell);
        var answers = new LinkedHashMap<>(parts);
        answers.keySet().removeAll(concerns.keySet());
        var narrowed = new LinkedHashMap<Cell, SortedSet<Long>>();
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .begun()
                .divided(concerns.keySet())
                .narrowed());
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .people(people.keySet())
                .divided(answers.keySet())
                .narrowed());
        var harm = new LinkedHashMap<>(answers);
        harm.keySet().removeIf(part -> !part.way().equals(HARM));
        narrowed.putAll(new Attack(sac, more, shown, reader, Map.of())
                .harmed(harm.keySet())
                .narrowed());
        return narrowed;
    }

    static final String HARM = "harm";

    private Attack divided(Set<PartOf> parts) {
        parts.stream()
                .collect(Collectors.groupingBy(part -> List.of(part.whole(), part.way())))
                .values()
                .forEach(ofOne -> equal(ofOne, cells(ofOne.getFirst().whole())));
        for (var whole : YearCell.values()) {
            if (shown.containsKey(whole) && !isWithheld(whole)) {
                equal(cells(whole), List.of(whole));
            }
        }
        return this;
    }

    /// What makes up a whole.
    private List<? extends Cell> cells(Cell whole) {
        return switch (whole) {
            case YearCell.CONCERNS -> List.of(cell(SG1F, "concern", "total", "total"));
            case YearCell.SECTION_42 -> List.of(cell(SG1F, "section-42", "total", "total"));
            case YearCell.ENQUIRIES ->
                List.of(cell(SG1F, "section-42", "total", "total"), cell(SG1F, "other", "total", "total"));
            default -> List.of(whole);
        };
    }

    /// There are no more people of any answer under a type of harm than the return has enquiries.
    private Attack harmed(Set<PartOf> parts) {
        tied = true;
        for (var enquiryType : List.of("section-42", "other")) {
            for (var line : sac.template().layout(SG2A).rows()) {
                equal(row(SG2A, enquiryType, line), row(SG2A_B1, enquiryType, line));
            }
        }
        for (var line : sac.template().layout(SG2A).rows()) {
            var under = parts.stream()
                    .filter(part -> part.part().equals(code(line)))
                    .toList();
            if (!under.isEmpty()) {
                atMost(
                        under,
                        Stream.of("section-42", "other")
                                .flatMap(enquiryType -> row(SG2A, enquiryType, line).stream())
                                .toList());
            }
        }
        return this;
    }

    /// Numbers that a part may have if nothing changes but other parts of the same division, which are not shown.
    private void seeBesideOthers(PartOf part) {
        var range = range(part);
        for (var number = Math.max(0, at(part) - 4); number <= at(part) + 4; number++) {
            var left = number - at(part);
            for (var other : variables.keySet()) {
                if (other instanceof PartOf beside
                        && !beside.equals(part)
                        && beside.whole().equals(part.whole())
                        && beside.way().equals(part.way())) {
                    var room = range(other);
                    left -= Math.clamp(left, at(other) - room[1], at(other) - room[0]);
                }
            }
            if (left == 0 && number >= range[0] && number <= range[1]) {
                seen(part).add(number);
            }
        }
    }

    private Map<Cell, SortedSet<Long>> narrowed() {
        var withheld = variables.keySet().stream().filter(this::isWithheld).toList();
        withheld.forEach(cell -> watched.put(Objects.requireNonNull(variables.get(cell)), seen(cell)));
        simplex.tell(this::see);
        if (!tied) {
            withheld.stream()
                    .filter(PartOf.class::isInstance)
                    .map(PartOf.class::cast)
                    .forEach(this::seeBesideOthers);
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            withheld.stream().filter(cell -> !isOpen(cell)).forEach(this::attempt);
        }
        var narrowed = new LinkedHashMap<Cell, SortedSet<Long>>();
        withheld.stream().filter(cell -> !isOpen(cell)).forEach(cell -> narrowed.put(cell, seen(cell)));
        return narrowed;
    }

    private void attempt(Cell cell) {
        var variable = Objects.requireNonNull(variables.get(cell));
        var number = at(cell);
        simplex.raise(variable, number < 5 ? 4 : number + 4);
        if (!isOpen(cell)) {
            simplex.lower(variable, 0);
        }
    }

    private boolean isOpen(Cell cell) {
        return at(cell) < 5
                ? seen(cell).containsAll(List.of(0L, 1L, 2L, 3L, 4L))
                : seen(cell).size() >= 5;
    }

    private void see(long[] numbers) {
        watched.forEach((variable, seen) -> seen.add(numbers[variable]));
    }

    private SortedSet<Long> seen(Cell cell) {
        return possible.computeIfAbsent(cell, of -> new TreeSet<>());
    }

    private Attack begun() {
        for (var enquiryType : List.of("concern", "section-42", "other")) {
            for (var table : List.of(SG1B, SG1C)) {
                equal(all(SG1A, enquiryType), all(table, enquiryType));
            }
            atMost(all(SG1A, enquiryType), all(SG1D, enquiryType));
            atMost(all(SG1A, enquiryType), all(SG1F, enquiryType));
            for (var table : List.of(SG1D, SG1E)) {
                all(table, enquiryType).forEach(cell -> atMost(List.of(cell), all(SG1A, enquiryType)));
            }
        }
        atMost(
                Stream.concat(all(SG1F, "section-42").stream(), all(SG1F, "other").stream())
                        .toList(),
                all(SG1F, "concern"));
        return this;
    }

    private Attack concluded(String enquiryType) {
        for (var line : sac.template().layout(SG2A).rows()) {
            equal(row(SG2A, enquiryType, line), row(SG2A_B1, enquiryType, line));
        }
        for (var line : sac.template().layout(SG2B).rows()) {
            equal(row(SG2B, enquiryType, line), column(SG2A_B1, enquiryType, line, all -> true));
        }
        for (var line : sac.template().layout(SG2A).columns()) {
            equal(column(SG2A, enquiryType, line, _ -> true), column(SG2B, enquiryType, line, _ -> true));
            equal(column(SG2A, enquiryType, line, _ -> true), column(SG2C, enquiryType, line, _ -> true));
            equal(
                    column(SG2E, enquiryType, line, _ -> true),
                    column(SG2C, enquiryType, line, row -> row.startsWith("identified")));
        }
        endings(enquiryType);
        if (!together.isEmpty()) {
            oneRiskEach(enquiryType);
        }
        return this;
    }

    /// What is published of several cells together.
    private Attack totals() {
        for (var total : AscofTotal.values()) {
            if (!isWithheld(total)) {
                equal(total.cells(sac.template()), List.of(total));
            }
        }
        return this;
    }

    /// Somebody may take it that nobody had two enquiries that ended; if some had, he knows of each answer how many.
    private Attack people(Set<PeopleCell> cells) {
        for (var enquiryType : List.of("section-42", "other")) {
            endings(enquiryType);
        }
        equal(answers("expressed"), List.of(new PeopleCell.Answered(Asked.EXPRESSED)));
        equal(answers("none-expressed"), List.of(new PeopleCell.Answered(Asked.NONE_EXPRESSED)));
        equal(answers("no"), List.of(new PeopleCell.Answered(Asked.NO)));
        equal(answers("dont-know", "not-recorded"), List.of(new PeopleCell.Answered(Asked.NOT_KNOWN)));
        equal(answers("fully"), List.of(new PeopleCell.Came(Optional.of(CameAbout.FULLY))));
        equal(answers("partially"), List.of(new PeopleCell.Came(Optional.of(CameAbout.PARTLY))));
        equal(answers("not"), List.of(new PeopleCell.Came(Optional.of(CameAbout.NOT))));
        var everybody = List.of(new PeopleCell.Everybody());
        var expressed = List.of(new PeopleCell.Answered(Asked.EXPRESSED));
        equal(of(cells, PeopleCell.Answered.class), everybody);
        equal(of(cells, PeopleCell.Feels.class), everybody);
        equal(of(cells, PeopleCell.Voiced.class), expressed);
        equal(of(cells, PeopleCell.Came.class), expressed);
        for (var reason : of(cells, PeopleCell.Because.class)) {
            atMost(
                    List.of(reason),
                    List.of(
                            new PeopleCell.Came(Optional.of(CameAbout.PARTLY)),
                            new PeopleCell.Came(Optional.of(CameAbout.NOT))));
        }
        return this;
    }

    private static <T extends PeopleCell> List<T> of(Set<PeopleCell> cells, Class<T> figure) {
        return cells.stream().filter(figure::isInstance).map(figure::cast).toList();
    }

    /// Of both kinds of enquiry and every age.
    private List<SacCell> answers(String... rows) {
        return Stream.of("section-42", "other")
                .flatMap(enquiryType -> sac.template().layout(SG4A).columns().stream()
                        .flatMap(age -> column(SG4A, enquiryType, age, List.of(rows)::contains).stream()))
                .toList();
    }

    private void endings(String enquiryType) {
        for (var age : sac.template().layout(SG3A).columns()) {
            var yes = column(SG3A, enquiryType, age, "yes"::equals);
            atMost(column(SG3A, enquiryType, age, "supported"::equals), yes);
            var asked = column(SG4A, enquiryType, age, ASKED::contains);
            var achieved = column(SG4A, enquiryType, age, ACHIEVED::contains);
            var expressed = column(SG4A, enquiryType, age, "expressed"::equals);
            equal(column(SG3A, enquiryType, age, CAPACITY::contains), asked);
            atMost(achieved, expressed);
        }
    }

    /// Every enquiry is in one cell of a table of type, location and source, of which three tables are the sides.
    private void oneRiskEach(String enquiryType) {
        var sums = new LinkedHashMap<SacCell, List<Integer>>();
        for (var type : sac.template().layout(SG2A).rows()) {
            for (var location : sac.template().layout(SG2B).rows()) {
                for (var source : sac.template().layout(SG2A).columns()) {
                    var key = MadeUp.key(enquiryType, code(type), code(location), code(source));
                    var risks = simplex.variable(together.getOrDefault(key, 0L), 0, Simplex.NO_END);
                    Stream.of(
                                    cell(SG2A, enquiryType, type, source),
                                    cell(SG2A_B1, enquiryType, type, location),
                                    cell(SG2B, enquiryType, location, source))
                            .forEach(cell -> sums.computeIfAbsent(cell, _ -> new ArrayList<>())
                                    .add(risks));
                }
            }
        }
        sums.forEach((cell, risks) -> {
            var sum = new TreeMap<Integer, Integer>();
            risks.forEach(each -> sum.put(each, -1));
            sum.put(variable(cell), 1);
            simplex.equal(sum);
        });
        equal(
                all(SG2A, enquiryType),
                sac.template().layout(SG3A).columns().stream()
                        .flatMap(age -> column(SG3A, enquiryType, age, CAPACITY::contains).stream())
                        .toList());
    }

    /// So few that they can all be gone through. Somebody died where a death was reviewed and nowhere else, and
    /// somebody survived where none was; nothing is known if the return itself does not keep to that.
    private Attack reviews() {
        var deaths = cell(SG5A, "reviews", "died", "total");
        var died = cell(SG5B, "individuals", "died", "total");
        var none = cell(SG5A, "reviews", "none-died", "total");
        var survived = cell(SG5B, "individuals", "survived", "total");
        Stream.of(deaths, died, none, survived)
                .forEach(cell -> variables.put(cell, simplex.variable(sac.at(cell), sac.at(cell), sac.at(cell))));
        upTo(
                deaths,
                reviews -> upTo(died, individuals -> {
                    if (!agree(sac.at(deaths), sac.at(died)) || agree(reviews, individuals)) {
                        seen(deaths).add(reviews);
                        seen(died).add(individuals);
                    }
                }));
        upTo(
                none,
                reviews -> upTo(survived, individuals -> {
                    if (sac.at(none) > sac.at(survived) || reviews <= individuals) {
                        seen(none).add(reviews);
                        seen(survived).add(individuals);
                    }
                }));
        return this;
    }

    private static boolean agree(long deaths, long died) {
        return deaths <= died && (deaths == 0) == (died == 0);
    }

    private void upTo(SacCell cell, LongConsumer doing) {
        var range = range(cell);
        LongStream.rangeClosed(range[0], range[1]).forEach(doing);
    }

    private boolean isWithheld(Cell cell) {
        return shown(cell).equals("[c]");
    }

    private String shown(Cell cell) {
        return Objects.requireNonNull(shown.get(cell));
    }

    /// Where a return does not keep to an identity, by how much is known.
    private void equal(List<? extends Cell> these, List<? extends Cell> those) {
        simplex.equal(difference(these, those));
    }

    private void atMost(List<? extends Cell> these, List<? extends Cell> those) {
        simplex.atMost(difference(these, those));
    }

    private Map<Integer, Integer> difference(List<? extends Cell> these, List<? extends Cell> those) {
        var difference = new TreeMap<Integer, Integer>();
        these.forEach(cell -> difference.merge(variable(cell), 1, Integer::sum));
        those.forEach(cell -> difference.merge(variable(cell), -1, Integer::sum));
        return difference;
    }

    private long at(Cell cell) {
        return Objects.requireNonNull(numbers.get(cell));
    }

    private int variable(Cell cell) {
        return variables.computeIfAbsent(cell, _ -> {
            var range = range(cell);
            return simplex.variable(at(cell), range[0], range[1]);
        });
    }

    private long[] range(Cell cell) {
        var number = at(cell);
        var text = shown(cell);
        if (cell instanceof PartOf part && part.part().isEmpty()) {
            return new long[] {0, number + FAR};
        }
        if (text.equals("[c]")) {
            return switch (reader) {
                case KNOWS_WHICH -> number < 5 ? new long[] {0, 4} : new long[] {5, number + FAR};
                case KNOWS_NOT_WHICH -> new long[] {0, number + FAR};
            };
        }
        var rounded = Long.parseLong(text);
        return new long[] {Math.max(5, rounded - 2), rounded + 2};
    }

    private List<SacCell> all(SacTable table, String enquiryType) {
        return sac.template().layout(table).rows().stream()
                .flatMap(line -> row(table, enquiryType, line).stream())
                .toList();
    }

    private List<SacCell> row(SacTable table, String enquiryType, Line row) {
        return sac.template().layout(table).columns().stream()
                .map(column -> cell(table, enquiryType, row, column))
                .toList();
    }

    private List<SacCell> column(SacTable table, String enquiryType, Line column, Predicate<String> rows) {
        return sac.template().layout(table).rows().stream()
                .filter(row -> rows.test(code(row)))
                .map(row -> cell(table, enquiryType, row, column))
                .toList();
    }

    private SacCell cell(SacTable table, String enquiryType, Line row, Line column) {
        return cell(table, enquiryType, code(row), code(column));
    }

    private SacCell cell(SacTable table, String enquiryType, String row, String column) {
        return sac.template().layout(table).cell(enquiryType, row, column);
    }

    private static String code(Line line) {
        return line.codes().getFirst();
    }
}
